import { useTranslation } from "react-i18next";
import type { ComparedYear } from "../../model/comparison/cohortComparison";
import type { Names } from "../../model/readers/names";
import { useNameReader } from "../parts/useNameReader";
import { useWriter } from "../parts/useWriter";
import styles from "./ComparePage.module.css";
import type { Alternative } from "./useCompared";

interface Props {
  readonly alternatives: readonly Alternative[];
  readonly steps: readonly ComparedYear[];
  readonly names: readonly Names[];
}

/** One sentence a scenario: where most of the children begin primary school, or whatever comes first in the years simulated. */
export function EntrySentences({ alternatives, steps, names }: Props) {
  const { t } = useTranslation();
  const read = useNameReader();
  const writer = useWriter();
  const first = steps.find(({ stage, grade }) => stage === "primary" && grade === 1) ?? steps[0];
  const grade = t("compare.village.stageGrade", { stage: t(`stage.${first.stage}`), grade: first.grade });

  return (
    <ul className={styles.entries}>
      {alternatives.map(({ letter, scenario, colour }, at) => {
        const said = { letter, grade, year: first.year };
        const now = first.plans[at];
        const [most] = now?.schools ?? [];
        return (
          <li key={scenario.id} className={styles.entry} style={{ borderColor: colour }}>
            {now === undefined
              ? t("compare.village.notThere", said)
              : most === undefined
                ? t(
                    now.unplaced >= now.elsewhere ? "compare.village.noSeat" : "compare.village.elsewhere",
                    said,
                  )
                : t(
                    most.boarders > most.pupils / 2
                      ? "compare.village.atEntryBoards"
                      : "compare.village.atEntry",
                    {
                      ...said,
                      school: read(names[at].school(most.school)),
                      journey: writer.length(most.metres),
                    },
                  )}
          </li>
        );
      })}
    </ul>
  );
}
