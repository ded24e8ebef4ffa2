import { useTranslation } from "react-i18next";
import type { Close, Merge } from "../../domain/measure";
import type { DisplacedTo } from "../../model/readers/displaced";
import { displacement } from "../../model/readers/displacement";
import { useWriter } from "../chart/useWriter";
import preview from "./ClosurePreview.module.css";
import { useEditing } from "./Editing";
import { useMeasureNames } from "./useMeasureNames";
import { useTried } from "./useTried";

/** Where every pupil of a school that ends would go, grade by grade, and how far. */
export function ClosurePreview({ measure }: { readonly measure: Close | Merge }) {
  const { t } = useTranslation();
  const { before } = useEditing();
  const after = useTried(measure);
  const { nameOf } = useMeasureNames();
  const writer = useWriter();
  if (measure.school === "" || before === undefined) return null;
  if (after === undefined) return <p className={preview.note}>{t("edit.effect.waiting")}</p>;
  if (measure.kind === "merge" && measure.campusStays)
    return <p className={preview.note}>{t("edit.preview.stays")}</p>;
  const rows = displacement(before, after, measure.school, measure.year);
  const stages = [...new Set(rows.map((row) => row.stage))];

  return (
    <section aria-label={t("edit.preview.title", { year: measure.year })}>
      <h3 className={preview.title}>{t("edit.preview.title", { year: measure.year })}</h3>
      {rows.length === 0 && <p className={preview.note}>{t("edit.preview.nobody")}</p>}
      {stages.map((stage) => {
        const own = rows.filter((row) => row.stage === stage);
        const grades = own[0].byGrade.map((_, at) => at);
        return (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by key
          <section key={stage} className={preview.scroll} tabIndex={0} aria-label={t(`stage.${stage}`)}>
            <table className={preview.table}>
              <thead>
                <tr>
                  <th scope="col">{stages.length > 1 ? t(`stage.${stage}`) : t("edit.preview.to")}</th>
                  {grades.map((grade) => (
                    <th key={grade} scope="col" aria-label={t("edit.preview.grade", { grade: grade + 1 })}>
                      {grade + 1}
                    </th>
                  ))}
                  <th scope="col">{t("edit.preview.total")}</th>
                </tr>
              </thead>
              <tbody>
                {own.map((row) => (
                  <tr key={`${row.school} ${row.boards}`} data-lost={row.school === undefined || undefined}>
                    <th scope="row">
                      {row.school === undefined ? t("edit.preview.unplaced") : nameOf(row.school)}
                      {row.school !== undefined && (
                        <small>
                          {row.boards ? t("edit.preview.boards") : t("edit.preview.journey")}{" "}
                          {writer.length(row.meanM)}
                        </small>
                      )}
                    </th>
                    {grades.map((grade) => (
                      <td key={grade}>{row.byGrade[grade] < 0.5 ? "" : writer.whole(row.byGrade[grade])}</td>
                    ))}
                    <td>{writer.whole(row.pupils)}</td>
                  </tr>
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row">{t("edit.preview.total")}</th>
                  {grades.map((grade) => (
                    <td key={grade}>{writer.whole(sumOf(own, (row) => row.byGrade[grade]))}</td>
                  ))}
                  <td>{writer.whole(sumOf(own, (row) => row.pupils))}</td>
                </tr>
              </tfoot>
            </table>
          </section>
        );
      })}
    </section>
  );
}

const sumOf = (rows: readonly DisplacedTo[], figure: (row: DisplacedTo) => number): number =>
  rows.reduce((sum, row) => sum + figure(row), 0);
