import type { Language } from "../../../i18n/createI18n";
import type { ExportCell, ExportColumn } from "../exportTable";

/** A cell as it is read on paper, in the language of the document. */
export function cellText(language: Language): (column: ExportColumn, cell: ExportCell) => string {
  const writers = new Map<string, Intl.NumberFormat>();
  const writer = ({ kind, decimals }: ExportColumn): Intl.NumberFormat => {
    const key = `${kind} ${decimals}`;
    const known = writers.get(key);
    if (known !== undefined) return known;
    const made = new Intl.NumberFormat(language, {
      style: kind === "share" ? "percent" : "decimal",
      minimumFractionDigits: kind === "share" ? decimals : 0,
      maximumFractionDigits: decimals,
    });
    writers.set(key, made);
    return made;
  };
  return (column, cell) => {
    if (cell === null) return "";
    if (typeof cell === "string" || column.kind === "year") return String(cell);
    return writer(column).format(cell);
  };
}
