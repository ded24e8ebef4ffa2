import type { Language } from "../../../i18n/createI18n";
import { writerIn } from "../../../i18n/figureWriter";
import type { ExportBlock, ExportCell, ExportColumn } from "../content/exportTable";

/** A cell as it is read on paper, in the language of the document; its block may say how its figures are read. */
export function cellText(
  language: Language,
): (column: ExportColumn, cell: ExportCell, figures?: ExportBlock["figures"]) => string {
  const writer = writerIn(language);
  return (column, cell, figures) => {
    if (cell === null) return "";
    if (typeof cell === "string" || column.kind === "year") return String(cell);
    const { kind, decimals } = figures ?? column;
    return kind === "share" ? writer.exactShare(cell, decimals) : writer.upTo(cell, decimals);
  };
}
