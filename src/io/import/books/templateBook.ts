import type { Language } from "../../../i18n/createI18n";
import { TEMPLATES, type TemplateColumn, type TemplateId } from "../../../i18n/words/templateWords";
import type { SheetPlan } from "../../export/formats/xlsx/sheetXml";
import { createStyleSheet } from "../../export/formats/xlsx/styleSheet";
import { bookOf } from "./bookOf";

const WIDTH = 14;
const NAME_WIDTH = 26;

/** A blank table to fill in: headings, notes that show as a cell is entered, lists to choose from, a grey example row. */
export function templateBook(id: TemplateId, sheetName: string, language: Language): Uint8Array<ArrayBuffer> {
  const columns: readonly TemplateColumn[] = TEMPLATES[id];
  const styles = createStyleSheet();
  const head = styles.idOf({ isBold: true, fill: "E8EEF4", wraps: true, line: "bottom" });
  const example = styles.idOf({ colour: "8A949E" });
  const plan: SheetPlan = {
    name: sheetName,
    widths: columns.map((_, at) => (at === 0 ? NAME_WIDTH : WIDTH)),
    headRows: 1,
    headColumns: 1,
    rows: [
      { height: 32, cells: columns.map((column) => ({ value: column.head[language], style: head })) },
      { cells: columns.map((column) => ({ value: column.example[language], style: example })) },
    ],
    prompts: columns.map(({ note, choices }, column) => ({
      column,
      text: note[language],
      ...(choices !== undefined && { choices: choices.map((choice) => choice[language]) }),
    })),
  };
  return bookOf([plan], styles);
}
