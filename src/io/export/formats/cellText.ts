import type { Language } from "../../../i18n/createI18n";
import type { ExportBlock, ExportCell, ExportColumn } from "../content/exportTable";

type Read = Pick<ExportColumn, "kind" | "decimals">;

/** A cell as it is read on paper, in the language of the document; its block may say how its figures are read. */
export function cellText(
  language: Language,
): (column: ExportColumn, cell: ExportCell, figures?: ExportBlock["figures"]) => string {
  const writers = new Map<string, Intl.NumberFormat>();
  const writer = ({ kind, decimals }: Read): Intl.NumberFormat => {
    const key = `${kind} ${decimals}`;
    const known = writers.get(key);
    if (known !== undefined) return known;
    const made = new Intl.NumberFormat(language, {
      style: kind === "share" ? "percent" : "decimal",
      minimumFractionDigits: kind === "share" ? decimals : 0,
      maximumFractionDigits: decimals,
      signDisplay: "negative",
    });
    writers.set(key, made);
    return made;
  };
  return (column, cell, figures) => {
    if (cell === null) return "";
    if (typeof cell === "string" || column.kind === "year") return String(cell);
    return writer(figures ?? column).format(cell);
  };
}
