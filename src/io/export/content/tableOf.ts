import type { I18n } from "../../../i18n/createI18n";
import type { exportWords } from "../../../i18n/words/exportWords";
import { displayWidth } from "../../textTable";
import type { ExportBlock, ExportCell, ExportColumn, ExportTable } from "./exportTable";

export type TableId = keyof typeof exportWords.zh.tables;
/** Tables of a run; that of the columns is made from them. */
export type RunTableId = Exclude<TableId, "columns">;
export type ColumnKey = keyof typeof exportWords.zh.column;

/** A column that knows its figure of a row. */
export interface Writing<Row> {
  readonly key: ColumnKey;
  readonly of: (row: Row) => ExportCell;
  /** Where one word serves several columns: what is put into it, and what tells them apart. */
  readonly values?: Readonly<Record<string, string | number>>;
  readonly suffix?: string;
  readonly kind?: ExportColumn["kind"];
  readonly decimals?: number;
  readonly width?: number;
  readonly isSummed?: boolean;
}

/** Rows with the label of their total, and those of its figures that are no sum. */
export interface Rows<Row> extends Pick<ExportBlock, "differences" | "figures"> {
  readonly rows: readonly Row[];
  readonly total?: { readonly label: string; readonly given?: Readonly<Record<string, ExportCell>> };
}

/**
 * Builds a table out of rows; title, headers and notes come from the words.
 *
 * @param plans What the note says of the scenarios that are compared.
 */
export function tableOf<Row>(
  words: I18n,
  id: TableId,
  writings: readonly Writing<Row>[],
  blocks: readonly Rows<Row>[],
  grandTotal?: string,
  plans = "",
): ExportTable {
  const { t } = words;
  const note = t(`export.tables.${id}.note`, { plans });
  return {
    id,
    title: t(`export.tables.${id}.title`),
    sheet: t(`export.tables.${id}.sheet`),
    notes: note === "" ? [] : [note],
    columns: writings.map(({ key, values, suffix, kind = "number", decimals, width, isSummed }) => {
      const header = t(`export.column.${key}`, { ...values });
      return {
        key: suffix === undefined ? key : `${key}${suffix}`,
        header,
        meaning: t(`export.meaning.${key}`),
        kind,
        decimals: decimals ?? (kind === "share" ? 1 : 0),
        width: width ?? (kind === "year" ? 7 : Math.max(10, Math.ceil(displayWidth(header) / 2) + 3)),
        isSummed: isSummed ?? false,
      };
    }),
    blocks: blocks.map(
      ({ rows, total, ...rest }): ExportBlock => ({
        ...rest,
        rows: rows.map((row) => writings.map((writing) => writing.of(row))),
        ...(total && { total: { label: total.label, given: total.given ?? {} } }),
      }),
    ),
    ...(grandTotal !== undefined && { grandTotal }),
  };
}

/** A column of words. */
export const textColumn = <Row>(
  key: ColumnKey,
  of: (row: Row) => string | null | undefined,
  width = 14,
): Writing<Row> => ({ key, of: (row) => of(row) ?? null, kind: "text", width });

/** A column of figures that a total adds up. */
export const summed = <Row>(key: ColumnKey, of: (row: Row) => number | null, decimals = 0): Writing<Row> => ({
  key,
  of,
  decimals,
  isSummed: true,
});
