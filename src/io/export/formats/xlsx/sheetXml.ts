import type { Steps } from "../../../steps";
import { svgText } from "../../content/pictures/svgText";
import { columnLetters } from "./columnLetters";

/** One cell of a sheet; a formula carries the value that it comes to. */
export interface SheetCell {
  readonly value: string | number | null;
  readonly formula?: string;
  /** Number of its look in the style sheet. */
  readonly style: number;
}

/** One sheet of a workbook. */
export interface SheetPlan {
  readonly name: string;
  /** Widths in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly { readonly height?: number; readonly cells: readonly SheetCell[] }[];
  /** Rows at the top that stay in sight and are repeated on paper; the last of them holds the headers. */
  readonly headRows: number;
  readonly headColumns: number;
  /** Printed on one page however long it is. */
  readonly isOnePage?: boolean;
  /** Columns that say what belongs in them once a cell is entered, with a list to choose from where there is one. */
  readonly prompts?: readonly SheetPrompt[];
}

/** What is shown beside a cell of a column, counted from 0, below the headers. */
export interface SheetPrompt {
  readonly column: number;
  readonly text: string;
  readonly choices?: readonly string[];
}

/** Points: a line of the font with room for Chinese letters. */
export const ROW_HEIGHT = 15.5;
/** So many rows are written without a pause. */
const SLICE = 400;

/** A sheet as the file format has it, written in steps. */
export function* sheetXml({
  widths,
  rows,
  headRows,
  headColumns,
  isOnePage = false,
  prompts = [],
}: SheetPlan): Steps<string> {
  const parts = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    viewXml(headRows, headColumns),
    `<sheetFormatPr defaultRowHeight="${ROW_HEIGHT}" customHeight="1"/><cols>`,
    ...widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`),
    "</cols><sheetData>",
  ];
  for (const [at, { height = ROW_HEIGHT, cells }] of rows.entries()) {
    if (at % SLICE === SLICE - 1) yield;
    const row = at + 1;
    parts.push(
      `<row r="${row}" ht="${height}" customHeight="1">${cells.map((cell, column) => cellXml(cell, `${columnLetters(column)}${row}`)).join("")}</row>`,
    );
  }
  parts.push(
    "</sheetData>",
    promptsXml(prompts, headRows),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="${isOnePage ? 1 : 0}"/>`,
    "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>",
  );
  return parts.join("");
}

const LAST_ROW = 100_000;

function promptsXml(prompts: readonly SheetPrompt[], headRows: number): string {
  if (prompts.length === 0) return "";
  const each = prompts.map(({ column, text, choices }) => {
    const letters = columnLetters(column);
    const list =
      choices === undefined
        ? ">"
        : ` type="list" showErrorMessage="1"><formula1>"${svgText(choices.join(","))}"</formula1>`;
    return `<dataValidation sqref="${letters}${headRows + 1}:${letters}${LAST_ROW}" allowBlank="1" showInputMessage="1" prompt="${svgText(text)}"${list}</dataValidation>`;
  });
  return `<dataValidations count="${each.length}">${each.join("")}</dataValidations>`;
}

function viewXml(rows: number, columns: number): string {
  if (rows === 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const corner = `${columnLetters(columns)}${rows + 1}`;
  return `<sheetViews><sheetView workbookViewId="0"><pane xSplit="${columns}" ySplit="${rows}" topLeftCell="${corner}" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>`;
}

function cellXml({ value, formula, style }: SheetCell, address: string): string {
  const start = `<c r="${address}" s="${style}"`;
  if (formula !== undefined) return `${start}><f>${formula}</f><v>${value}</v></c>`;
  if (value === null || value === "") return style === 0 ? "" : `${start}/>`;
  if (typeof value === "number") return `${start}><v>${value}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${svgText(plainly(value))}</t></is></c>`;
}

/** A spreadsheet reads `_x0041_` as the sign of that number; its first stroke written so itself, the words stay as they are. */
const plainly = (text: string): string => text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_");
