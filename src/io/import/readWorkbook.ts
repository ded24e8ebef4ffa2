import type { WorkBook, WorkSheet } from "@e965/xlsx";
import type { CellValue, FileRead, Grid } from "./grid";

/** The sheets of a workbook (xlsx, xls, ods, dbf, or a web page that is only called .xls), hidden ones left out. */
export async function readWorkbook(file: string, bytes: Uint8Array): Promise<FileRead> {
  const { read, utils } = await import("@e965/xlsx");
  try {
    const book = read(bytes, {
      type: "array",
      cellDates: true,
      raw: true,
      cellFormula: false,
      cellStyles: false,
    });
    return sheetsOf(file, book, utils);
  } catch (problem) {
    const fault = /password|encrypt/i.test(String(problem)) ? "password" : "cut";
    return { grids: [], faults: [{ file, fault }] };
  }
}

function sheetsOf(file: string, book: WorkBook, utils: typeof import("@e965/xlsx").utils): FileRead {
  const hidden = new Set(book.Workbook?.Sheets?.flatMap((sheet, at) => (sheet.Hidden ? [at] : [])));
  const grids = book.SheetNames.flatMap((sheet, at): readonly Grid[] => {
    const found: WorkSheet | undefined = book.Sheets[sheet];
    if (hidden.has(at) || found === undefined) return [];
    const range = utils.decode_range(found["!ref"] ?? "A1");
    const lead = new Array<readonly CellValue[]>(range.s.r).fill([]);
    const inset = new Array<CellValue>(range.s.c).fill(undefined);
    const rows = utils.sheet_to_json<unknown[]>(found, {
      header: 1,
      raw: true,
      blankrows: true,
      defval: null,
    });
    const merges = (found["!merges"] ?? []).map(({ s, e }) => ({
      fromRow: s.r,
      fromColumn: s.c,
      toRow: e.r,
      toColumn: e.c,
    }));
    return [
      { file, sheet, rows: [...lead, ...rows.map((row) => [...inset, ...row.map(cellValue)])], merges },
    ];
  });
  return { grids, faults: grids.length === 0 ? [{ file, fault: "empty" }] : [] };
}

/** A value as a sheet or a database has it. */
export function cellValue(cell: unknown): CellValue {
  if (cell === null || cell === undefined) return undefined;
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  const text = plainText(String(cell));
  return text === "" ? undefined : text;
}

const ENTITIES: Readonly<Record<string, string>> = { dagger: "†", Dagger: "‡", mdash: "—", ndash: "–" };

/** A text without the dress that exports give it: `="0600"` is 0600, `&dagger;` is †. */
const plainText = (text: string): string =>
  text
    .trim()
    .replace(/^="(.*)"$/s, "$1")
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\u00a0/g, " ");
