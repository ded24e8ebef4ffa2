import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { STAGES } from "../../domain/stage";
import { pupilsMoved } from "../../model/comparison/pupilsMoved";
import { useApp } from "../parts/appContext";
import { useWriter } from "../parts/useWriter";
import styles from "./ComparePage.module.css";
import table from "./IndicatorTable.module.css";
import lists from "./MeasuresCompared.module.css";
import type { Alternative } from "./useCompared";
import { writeSigned } from "./writeIndicator";

interface Props {
  readonly reference: Alternative;
  readonly other: Alternative;
}

/** Stage by stage, how many pupils sit elsewhere than in the reference, and by how much further they travel. */
export function MovedTable({ reference, other }: Props) {
  const { t } = useTranslation();
  const writer = useWriter();
  const language = useApp((state) => state.view.language);
  const year = useApp((state) => state.view.year);
  const rows = useMemo(
    () =>
      STAGES.map((stage) => ({
        stage,
        ...pupilsMoved(reference.results, other.results, year, stage),
      })).filter(({ moved, unplaced }) => moved >= 0.5 || Math.abs(unplaced) >= 0.5),
    [reference, other, year],
  );
  const title = t("compare.measures.moved", { year, letter: reference.letter });
  const longer = (metres: number | null) =>
    metres === null ? "–" : `${metres >= 0 ? "+" : "−"}${writer.length(Math.abs(metres))}`;

  return (
    <section aria-label={title}>
      <h4 className={lists.head}>{title}</h4>
      {rows.length === 0 ? (
        <p className={styles.note}>{t("compare.measures.nothing")}</p>
      ) : (
        <>
          <div className={lists.frame}>
            <table className={table.table}>
              <thead>
                <tr>
                  {(["stage", "moved", "further", "farther", "nearer", "boarders", "unplaced"] as const).map(
                    (column) => (
                      <th key={column} scope="col">
                        {t(`compare.measures.columns.${column}`)}
                      </th>
                    ),
                  )}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ stage, moved, furtherM, farther, nearer, boarders, unplaced }) => (
                  <tr key={stage}>
                    <th scope="row">{t(`stage.${stage}`)}</th>
                    <td>{writer.whole(moved)}</td>
                    <td>{longer(furtherM)}</td>
                    <td>{writer.whole(farther)}</td>
                    <td>{writer.whole(nearer)}</td>
                    <td>{writeSigned(Math.round(boarders), "pupils", language)}</td>
                    <td>{writeSigned(Math.round(unplaced), "pupils", language)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p className={styles.note}>{t("compare.measures.movedNote")}</p>
        </>
      )}
    </section>
  );
}
