import { useTranslation } from "react-i18next";
import { seatBars } from "../../io/charts/seatBars";
import type { GradeProfile, SchoolProfile, StageProfile } from "../../model/readers/schoolProfile";
import { Figure } from "../chart/Figure";
import { Legend } from "../chart/Legend";
import { useWriter } from "../parts/useWriter";
import { Section } from "./Section";

/** Pupils of each grade against what its classes seat at the standard, and at the most. */
export function SchoolPupils({ profile, year }: { readonly profile: SchoolProfile; readonly year: number }) {
  const { t } = useTranslation();
  return (
    <Section heading={t("inspect.byGrade", { year })}>
      <Legend
        entries={[
          { label: t("inspect.seatsLine"), role: "seats", mark: "line" },
          { label: t("inspect.capLine"), role: "cap", mark: "dashed" },
          { label: t("inspect.overStandard"), role: "large", mark: "hatched" },
        ]}
      />
      {profile.stages
        .filter((stage) => stage.isOpen)
        .map((stage) => (
          <GradeFigure key={stage.stage} stage={stage} />
        ))}
    </Section>
  );
}

function GradeFigure({ stage }: { readonly stage: StageProfile }) {
  const { t } = useTranslation();
  const writer = useWriter();
  const classesOf = (grade: GradeProfile) => grade.classes.length;
  const bars = stage.grades.map((grade) => {
    const classes = classesOf(grade);
    return {
      key: grade.grade,
      tick: t("inspect.grade", { grade: grade.grade }),
      value: grade.pupils,
      ...(classes > 0 && { seats: classes * grade.standard, cap: classes * grade.tolerated }),
    };
  });
  return (
    <Figure
      title={t(`stage.${stage.stage}`)}
      note={stage.together && t("inspect.taughtTogether", { classes: writer.whole(stage.together.length) })}
      summary={t("inspect.gradeSummary", {
        stage: t(`stage.${stage.stage}`),
        pupils: writer.whole(stage.pupils),
        seats: writer.whole(stage.seats),
      })}
      table={{
        columns: [
          t("inspect.gradeColumn"),
          t("inspect.pupils"),
          t("inspect.classes"),
          t("inspect.seatsLine"),
          t("inspect.capLine"),
        ],
        rows: stage.grades.map((grade) => [
          t("inspect.grade", { grade: grade.grade }),
          writer.whole(grade.pupils),
          writer.whole(classesOf(grade)),
          writer.whole(classesOf(grade) * grade.standard),
          writer.whole(classesOf(grade) * grade.tolerated),
        ]),
      }}
      height={120}
      draw={(width) => seatBars({ bars, width, height: 120, figures: "all", writer })}
    />
  );
}
