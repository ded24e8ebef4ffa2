import { strToU8, zipSync } from "fflate";
import { bookFiles } from "../../export/formats/xlsx/bookFiles";
import { type SheetPlan, sheetXml } from "../../export/formats/xlsx/sheetXml";
import type { StyleSheet } from "../../export/formats/xlsx/styleSheet";

/** The same sheets give the same workbook. */
const TIMELESS = "1980-01-01T00:00:00";

/** A workbook of sheets, to the byte the same for the same sheets. */
export function bookOf(sheets: readonly SheetPlan[], styles: StyleSheet): Uint8Array<ArrayBuffer> {
  const texts = [
    ...Object.entries(bookFiles(sheets)),
    ...sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, written(sheet)] as const),
    ["xl/styles.xml", styles.xml()] as const,
  ];
  return zipSync(Object.fromEntries(texts.map(([name, text]) => [name, strToU8(text)])), {
    level: 6,
    mtime: TIMELESS,
  });
}

function written(sheet: SheetPlan): string {
  const steps = sheetXml(sheet);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
