import { useTranslation } from "react-i18next";
import type { SchoolProfile, StageProfile } from "../../model/readers/schoolProfile";
import { ClassBars, type DrawnClass } from "../chart/ClassBars";
import { Figure } from "../chart/Figure";
import { Legend } from "../chart/Legend";
import type { Shown } from "../parts/useShownResults";
import { useWriter } from "../parts/useWriter";
import { Section } from "./Section";

/** Every class of the school against the standard size, in the ministry's bands. */
export function SchoolClasses({
  shown,
  profile,
}: {
  readonly shown: Shown;
  readonly profile: SchoolProfile;
}) {
  const { t } = useTranslation();
  const { largeClassFrom, extremeClassFrom } = shown.results.norms;
  return (
    <Section heading={t("inspect.classByClass")}>
      <Legend
        entries={[
          { label: t("inspect.band.within"), colour: "var(--chart-within)", mark: "box" },
          { label: t("inspect.band.over"), colour: "var(--chart-over)", mark: "hatched" },
          {
            label: t("inspect.band.large", { from: largeClassFrom }),
            colour: "var(--chart-large)",
            mark: "hatched",
          },
          {
            label: t("inspect.band.extreme", { from: extremeClassFrom }),
            colour: "var(--chart-extreme)",
            mark: "hatched",
          },
        ]}
      />
      {profile.stages
        .filter((stage) => stage.isOpen && stage.pupils > 0)
        .map((stage) => (
          <StageClasses
            key={stage.stage}
            stage={stage}
            largeFrom={largeClassFrom}
            extremeFrom={extremeClassFrom}
          />
        ))}
    </Section>
  );
}

interface StageClassesProps {
  readonly stage: StageProfile;
  readonly largeFrom: number;
  readonly extremeFrom: number;
}

function StageClasses({ stage, largeFrom, extremeFrom }: StageClassesProps) {
  const { t } = useTranslation();
  const writer = useWriter();
  const { grades, together, standard } = stage;
  const classes: readonly DrawnClass[] =
    together !== undefined
      ? together.map((size, at) => ({ key: `t${at}`, label: t("inspect.allGrades"), size, standard }))
      : grades.flatMap((grade) =>
          grade.classes.map((size, at) => ({
            key: `${grade.grade}-${at}`,
            label: t("inspect.grade", { grade: grade.grade }),
            size,
            standard: grade.standard,
          })),
        );
  const sizes = classes.map(({ size }) => size);
  const over = classes.filter((one) => one.size > one.standard).length;
  const note = t("inspect.classNote", {
    classes: writer.whole(classes.length),
    rooms: writer.whole(stage.rooms),
    over: writer.whole(over),
    largest: writer.whole(Math.max(0, ...sizes)),
  });
  return (
    <Figure
      title={t(`stage.${stage.stage}`)}
      note={note}
      summary={`${t(`stage.${stage.stage}`)}: ${note}`}
      table={{
        columns: [t("inspect.classColumn"), t("inspect.pupils")],
        rows: classes.map((one, at) => [`${at + 1} · ${one.label}`, writer.whole(one.size)]),
      }}
      height={104}
      draw={(width) => (
        <ClassBars
          classes={classes}
          largeFrom={largeFrom}
          extremeFrom={extremeFrom}
          width={width}
          height={104}
        />
      )}
    />
  );
}
