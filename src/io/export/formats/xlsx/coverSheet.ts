import { displayWidth } from "../../../textTable";
import { coverRows } from "../../content/coverRows";
import type { ExportSource } from "../../content/exportSource";
import type { ExportTable } from "../../content/exportTable";
import { ROW_HEIGHT, type SheetPlan } from "./sheetXml";
import type { Look, StyleSheet } from "./styleSheet";

/** Characters that stand in one line. */
const WIDTH = 92;

/** The first sheet: what is made up, which run this is, and what is on the other sheets. */
export function coverSheet(
  source: ExportSource,
  tables: readonly ExportTable[],
  styles: StyleSheet,
): SheetPlan {
  const { t } = source.words;
  const cell = (value: string | number, look: Look) => ({ value, style: styles.idOf(look) });
  const line = (label: string, content: string | number) => ({
    height: ROW_HEIGHT * Math.max(1, Math.ceil(displayWidth(String(content)) / WIDTH)),
    cells: [
      cell(label, { isBold: true, vertical: "top" }),
      cell(content, { align: "left", vertical: "top", wraps: true }),
    ],
  });
  return {
    name: t("export.cover.sheet"),
    widths: [26, 96],
    headRows: 0,
    headColumns: 0,
    isOnePage: true,
    rows: [
      { height: 28, cells: [cell(t("export.cover.title"), { isBold: true, size: 18 })] },
      { cells: [] },
      ...coverRows(source).map(([label, content]) => line(label, content)),
      { cells: [] },
      line(t("export.cover.sheets"), t("export.cover.figures")),
      ...tables.map(({ sheet, title }) => ({ cells: [cell(sheet, {}), cell(title, {})] })),
    ],
  };
}
