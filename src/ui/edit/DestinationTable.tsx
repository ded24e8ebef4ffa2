import { useTranslation } from "react-i18next";
import type { DisplacedTo } from "../../model/readers/displaced";
import { useMeasureNames } from "../parts/useMeasureNames";
import { useWriter } from "../parts/useWriter";
import preview from "./ClosurePreview.module.css";

interface Props {
  /** Of one stage; one at least. */
  readonly rows: readonly DisplacedTo[];
  /** Above the schools, where it is not plain what they are. */
  readonly heading?: string | undefined;
}

/** Pupils who leave a school, by the school that they go to and by grade, with the length of their way. */
export function DestinationTable({ rows, heading }: Props) {
  const { t } = useTranslation();
  const { nameOf } = useMeasureNames();
  const writer = useWriter();
  const grades = rows[0].byGrade.map((_, at) => at);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by key
    <section className={preview.scroll} tabIndex={0} aria-label={t(`stage.${rows[0].stage}`)}>
      <table className={preview.table}>
        <thead>
          <tr>
            <th scope="col">{heading ?? t("edit.preview.to")}</th>
            {grades.map((grade) => (
              <th key={grade} scope="col" aria-label={t("edit.preview.grade", { grade: grade + 1 })}>
                {grade + 1}
              </th>
            ))}
            <th scope="col">{t("edit.preview.total")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
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
              <td key={grade}>{writer.whole(sumOf(rows, (row) => row.byGrade[grade]))}</td>
            ))}
            <td>{writer.whole(sumOf(rows, (row) => row.pupils))}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

const sumOf = (rows: readonly DisplacedTo[], figure: (row: DisplacedTo) => number): number =>
  rows.reduce((sum, row) => sum + figure(row), 0);
