import { useTranslation } from "react-i18next";
import type { ComparedYear } from "../../model/comparison/cohortComparison";
import type { CohortYear } from "../../model/readers/cohortPath";
import type { Names } from "../../model/readers/names";
import { useApp } from "../parts/appContext";
import { useNameReader } from "../parts/useNameReader";
import { useWriter } from "../parts/useWriter";
import styles from "./CohortTable.module.css";
import { Letter } from "./Letter";
import type { Alternative } from "./useCompared";

interface Props {
  readonly alternatives: readonly Alternative[];
  readonly steps: readonly ComparedYear[];
  readonly names: readonly Names[];
}

/** Year by year, a column a scenario: grade, school, share of the children, journey; changes against the reference in words. */
export function CohortTable({ alternatives, steps, names }: Props) {
  const { t } = useTranslation();
  const read = useNameReader();
  const shown = useApp((state) => state.view.year);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t("compare.village.year")}</th>
          <th scope="col">{t("compare.village.grade")}</th>
          {alternatives.map((one) => (
            <th key={one.scenario.id} scope="col">
              <Letter of={one} /> {read(one.scenario.name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {steps.map(({ year, stage, grade, plans }) => (
          <tr key={`${year} ${stage}`} data-now={year === shown || undefined}>
            <th scope="row">{year}</th>
            <td>{t("compare.village.stageGrade", { stage: t(`stage.${stage}`), grade })}</td>
            {alternatives.map(({ scenario }, at) => (
              <td key={scenario.id}>
                <SchoolsOf now={plans[at]} reference={at === 0 ? undefined : plans[0]} names={names[at]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const NAMED = 2;
/** A journey that differs by less is the same. */
const METRES = 100;

interface CellProps {
  readonly now: CohortYear | undefined;
  /** Absent in the reference itself. */
  readonly reference: CohortYear | undefined;
  readonly names: Names;
}

function SchoolsOf({ now, reference, names }: CellProps) {
  const { t } = useTranslation();
  const read = useNameReader();
  const writer = useWriter();
  if (now === undefined) return <>–</>;
  const share = (pupils: number) => writer.share(pupils / now.demand);
  const [most] = now.schools;
  const [before] = reference?.schools ?? [];
  const longerM = most && before ? most.metres - before.metres : 0;
  return (
    <>
      {now.schools.slice(0, NAMED).map(({ school, pupils, metres, boarders }) => (
        <div key={school}>
          {read(names.school(school))}{" "}
          <span className={styles.quiet}>
            {share(pupils)} · {writer.length(metres)}
            {boarders > pupils / 2 && ` · ${t("compare.village.boards")}`}
          </span>
        </div>
      ))}
      {now.schools.length > NAMED && (
        <div className={styles.quiet}>
          {t("compare.village.others", { n: writer.whole(now.schools.length - NAMED) })}
        </div>
      )}
      {now.elsewhere / now.demand >= 0.005 && (
        <div className={styles.quiet}>{t("compare.village.away", { share: share(now.elsewhere) })}</div>
      )}
      {now.unplaced / now.demand >= 0.005 && (
        <div className={styles.bad}>{t("compare.village.unplaced", { share: share(now.unplaced) })}</div>
      )}
      {most && before && most.school !== before.school && (
        <div className={styles.other}>{t("compare.village.another")}</div>
      )}
      {Math.abs(longerM) >= METRES && (
        <div className={longerM > 0 ? styles.bad : styles.good}>
          {t(longerM > 0 ? "compare.village.farther" : "compare.village.nearer", {
            length: writer.length(Math.abs(longerM)),
          })}
        </div>
      )}
    </>
  );
}
