import { csvCells } from "./csvCells";
import type { Verdict } from "./verdict";

type Difference = Extract<Verdict, { status: "differs" }>;

/** Another browser's arithmetic may differ in the last digits, and in nothing that a reader could see. */
const LAST_DIGITS = 1e-9;

/**
 * The first cell in which a table is not what was computed again, row by row.
 *
 * @param isUntouched Whether the file is, to the byte, what was written: then last digits may differ.
 * @returns the number of cells that were compared, or the first that differs.
 */
export function csvDifference(
  file: string,
  expected: string,
  found: string,
  isUntouched: boolean,
): { readonly cells: number; readonly difference?: Difference } {
  const wanted = csvCells(expected);
  const given = csvCells(found);
  const header = wanted[0] ?? [];
  let cells = 0;
  for (let row = 0; row < Math.max(wanted.length, given.length); row++) {
    const width = Math.max(wanted[row]?.length ?? 0, given[row]?.length ?? 0);
    for (let column = 0; column < width; column++) {
      const should = wanted[row]?.[column];
      const is = given[row]?.[column];
      cells++;
      if (should === is || (isUntouched && isSameFigure(should, is))) continue;
      const at = { file, row: row + 1, column: header[column] ?? `${column + 1}` };
      return { cells, difference: { status: "differs", ...at, expected: should ?? "", found: is ?? "" } };
    }
  }
  if (expected !== found && !isUntouched)
    return {
      cells,
      difference: {
        status: "differs",
        file,
        expected: "the text as it was written",
        found: "other marks between the cells",
      },
    };
  return { cells };
}

function isSameFigure(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || a === "" || b === "") return false;
  const [x, y] = [Number(a), Number(b)];
  return Math.abs(x - y) <= LAST_DIGITS * Math.max(1, Math.abs(x), Math.abs(y));
}
