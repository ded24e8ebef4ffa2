import { useTranslation } from "react-i18next";
import { classBars, type DrawnClass } from "../../io/charts/classBars";
import type { SchoolProfile, StageProfile } from "../../model/readers/schoolProfile";
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
          { label: t("inspect.band.within"), role: "within", mark: "box" },
          { label: t("inspect.band.over"), role: "over", mark: "hatched" },
          {
            label: t("inspect.band.large", { from: largeClassFrom }),
            role: "large",
            mark: "hatched",
          },
          {
            label: t("inspect.band.extreme", { from: extremeClassFrom }),
            role: "extreme",
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
      ? together.map((size) => ({ label: t("inspect.allGrades"), size, standard }))
      : grades.flatMap((grade) =>
          grade.classes.map((size) => ({
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
      draw={(width) => classBars({ classes, largeFrom, extremeFrom, width, height: 104, writer })}
    />
  );
}
