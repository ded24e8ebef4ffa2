import papaparse from "papaparse";
import { decodeText } from "./decodeText";
import type { CellValue, Grid } from "./grid";
import { recall } from "./recall";

const DELIMITERS = [",", "\t", ";", "|"];
/** So much of a text tells its delimiter. */
const HEAD = 100_000;

/** A text table as a grid of texts; the delimiter is the one that parts its first lines most evenly. */
export function readCsv(file: string, bytes: Uint8Array): Grid {
  const text = decodeText(bytes).replace(/[\r\n]+$/, "");
  return { file, rows: text.includes('"') ? quotedRows(text) : plainRows(text), merges: [] };
}

const trimmed = (cell: string): CellValue => cell.trim() || undefined;

const quotedRows = (text: string): readonly (readonly CellValue[])[] =>
  papaparse.parse<string[]>(text, { delimitersToGuess: DELIMITERS }).data.map((row) => row.map(trimmed));

/** Where nothing is quoted a line is a row; a text that stands many times in a column is kept once. */
function plainRows(text: string): readonly (readonly CellValue[])[] {
  const { delimiter } = papaparse.parse<string[]>(text.slice(0, HEAD), {
    delimitersToGuess: DELIMITERS,
  }).meta;
  const columns: ((cell: string) => CellValue)[] = [];
  return text.split(/\r\n|\n|\r/).map((line) => {
    const cells: CellValue[] = line.split(delimiter);
    for (let at = 0; at < cells.length; at++) {
      columns[at] ??= recall(trimmed);
      cells[at] = columns[at](cells[at] as string);
    }
    return cells;
  });
}
