import { cellText, tightText } from "./cellText";
import type { Shape } from "./geo/shape";
import type { CellValue, Grid } from "./grid";
import { isTotalName } from "./plainName";

/** A column of a table: where it stands in the sheet, and its heading from the top line down (一年级, 人数). */
export interface Column {
  readonly index: number;
  readonly heads: readonly string[];
}

/** A row of a table, as the sheet counts it from 1. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly CellValue[];
}

/** A row that stands in a table and is none of its entries. */
export interface AsideRow {
  readonly row: number;
  readonly why: "total" | "note" | "header";
  readonly text: string;
}

/** A table of a sheet: every cell still knows file, sheet, row and column. */
export interface Table {
  readonly file: string;
  readonly sheet?: string;
  /** What stands above it, one line. */
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  readonly aside: readonly AsideRow[];
  /** Of a map's file: the shape of each of `rows`, as the file has it. */
  readonly shapes?: readonly (Shape | undefined)[];
  /** Whether the file itself says that its degrees are WGS-84. */
  readonly isWgs84?: boolean;
}

/** A row of a blank table that only shows how to fill it in. */
const EXAMPLE = /^(示例|样例|example)[:：]/i;
const NOTE = /^(注|备注|说明|填表|制表|审核|单位|note|source|[*†‡])/i;
/** A title and its remarks take no more lines than this. */
const HEAD_WITHIN = 20;

/** The tables of a sheet, headings joined, totals, notes and repeated headings set aside. */
export function findTables(grid: Grid): readonly Table[] {
  if (grid.shapes !== undefined) return [shapedTable(grid, grid.shapes)];
  const tables: Table[] = [];
  let from = 0;
  while (from < grid.rows.length) {
    const head = headOf(grid, from);
    if (head === undefined) break;
    const { table, end } = tableAt(grid, from, head);
    if (table.rows.length > 0) tables.push(table);
    from = end;
  }
  return tables;
}

/** Features stand in a table of their own, whatever their figures look like. */
const shapedTable = (grid: Grid, shapes: readonly (Shape | undefined)[]): Table => ({
  file: grid.file,
  ...(grid.sheet !== undefined && { sheet: grid.sheet }),
  title: "",
  columns: (grid.rows[0] ?? []).map((head, index) => ({ index, heads: [cellText(head)] })),
  rows: grid.rows.slice(1).map((cells, at) => ({ row: at + 2, cells })),
  aside: [],
  shapes: shapes.slice(1),
  ...(grid.isWgs84 && { isWgs84: true }),
});

interface Head {
  readonly row: number;
  readonly lines: readonly (readonly string[])[];
}

function filled(cells: readonly CellValue[] = []): number {
  let count = 0;
  for (const cell of cells) if (cell !== undefined) count++;
  return count;
}

function usualWidth(grid: Grid, from: number): number {
  const widths = grid.rows
    .slice(from, from + 60)
    .map(filled)
    .filter((width) => width > 1);
  return widths.sort((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0;
}

function headOf(grid: Grid, from: number): Head | undefined {
  const width = usualWidth(grid, from);
  let seen = 0;
  for (let row = from; row < grid.rows.length && seen < HEAD_WITHIN; row++) {
    if (filled(grid.rows[row]) > 0) seen++;
    const first = spreadMerges(grid, row);
    const second = spreadMerges(grid, row + 1);
    const isTwo = isSecondLine(grid, row, first, second);
    const covered = isTwo ? filled(first.map((cell, at) => cell ?? second[at])) : filled(grid.rows[row]);
    if (covered < Math.max(2, width / 2) || !isHeadLine(grid.rows[row])) continue;
    if (!isTwo) return { row, lines: [first.map(cellText)] };
    return { row, lines: [carried(first, second).map(cellText), second.map(cellText)] };
  }
  return undefined;
}

/** A line of words; years and grades may stand among them as numbers. */
function isHeadLine(cells: readonly CellValue[] = []): boolean {
  const texts = cells.filter((cell) => cell !== undefined).map(tightText);
  const words = texts.filter((text) => /\p{L}/u.test(text) && !/^[<x*†—-]/.test(text));
  const figures = texts.filter((text) => !words.includes(text));
  return (
    words.length > 0 &&
    new Set(texts).size > 1 &&
    figures.every((text) => /^((19|20)\d\d|1[0-2]|[1-9])$/.test(text)) &&
    (words.length >= texts.length / 2 || figures.every((text) => /^(19|20)\d\d$/.test(text)))
  );
}

function isSecondLine(
  grid: Grid,
  row: number,
  first: readonly CellValue[],
  second: readonly CellValue[],
): boolean {
  const own = grid.rows[row + 1] ?? [];
  if (filled(own) === 0 || own.some((cell) => typeof cell === "number" || /^[\d<.]/.test(tightText(cell))))
    return false;
  const isMergedOver = grid.merges.some(
    (merge) => merge.fromRow === row && merge.toRow === row && merge.toColumn > merge.fromColumn,
  );
  const raw = grid.rows[row] ?? [];
  const fillsGaps = own.some((cell, at) => cell !== undefined && raw[at] === undefined);
  const leavesOthers = raw.some((cell, at) => cell !== undefined && own[at] === undefined);
  return filled(first) > 1 && ((isMergedOver && filled(second) > 0) || (fillsGaps && leavesOthers));
}

/** A heading over several columns stands for each of them that has a second line. */
function carried(first: readonly CellValue[], second: readonly CellValue[]): readonly CellValue[] {
  const cells: CellValue[] = [];
  for (let at = 0; at < Math.max(first.length, second.length); at++)
    cells.push(first[at] ?? (second[at] === undefined ? undefined : cells[at - 1]));
  return cells;
}

function spreadMerges(grid: Grid, row: number): readonly CellValue[] {
  const cells = [...(grid.rows[row] ?? [])];
  for (const merge of grid.merges)
    if (merge.fromRow <= row && row <= merge.toRow)
      for (let at = merge.fromColumn; at <= merge.toColumn; at++)
        cells[at] ??= grid.rows[merge.fromRow]?.[merge.fromColumn];
  return Array.from(cells);
}

function tableAt(grid: Grid, from: number, head: Head): { readonly table: Table; readonly end: number } {
  const width = Math.max(...head.lines.map((line) => line.length));
  const columns: Column[] = [];
  for (let index = 0; index < width; index++) {
    const heads = head.lines.map((line) => line[index] ?? "").filter((text) => text !== "");
    const isUsed = heads.length > 0;
    if (isUsed) columns.push({ index, heads: heads.filter((text, at) => heads.indexOf(text) === at) });
  }
  const isWhole = columns.every(({ index }, at) => index === at);
  const rows: TableRow[] = [];
  const aside: AsideRow[] = [];
  let row = head.row + head.lines.length;
  for (; row < grid.rows.length; row++) {
    const cells = grid.rows[row];
    const count = filled(cells);
    if (count === 0) {
      const next = grid.rows[row + 1];
      if (filled(next) >= 3 && isHeadLine(next) && !isSame(next, columns)) break;
      continue;
    }
    const why = asideReason(cells, count, columns);
    if (why === undefined)
      rows.push({ row: row + 1, cells: isWhole ? cells : columns.map(({ index }) => cells[index]) });
    else aside.push({ row: row + 1, why, text: cells.map(cellText).filter(Boolean).join(" ").slice(0, 120) });
  }
  const title = grid.rows
    .slice(from, head.row)
    .flatMap((cells) => cells.map(cellText).filter(Boolean))
    .join(" ");
  return {
    table: {
      file: grid.file,
      ...(grid.sheet !== undefined && { sheet: grid.sheet }),
      title,
      columns,
      rows,
      aside,
    },
    end: row,
  };
}

/** Told before anything is made plain: most rows are none. */
const mayBeTotal = (cell: CellValue): boolean => typeof cell === "string" && /[计数]|total/i.test(cell);

function firstWords(cells: readonly CellValue[], most: number): readonly string[] {
  const words: string[] = [];
  for (const cell of cells) {
    if (words.length === most) break;
    const text = tightText(cell);
    if (/\p{L}/u.test(text)) words.push(text);
  }
  return words;
}

function asideReason(
  cells: readonly CellValue[],
  count: number,
  columns: readonly Column[],
): AsideRow["why"] | undefined {
  if (cells.some(mayBeTotal) && firstWords(cells, 3).some(isTotalName)) return "total";
  const first = cells.find((cell) => cell !== undefined);
  if (typeof first === "string" && EXAMPLE.test(first)) return "note";
  if (count === 1 && columns.length > 2 && (NOTE.test(tightText(first)) || tightText(first).length > 24))
    return "note";
  if (NOTE.test(tightText(first)) && count <= columns.length / 3) return "note";
  return isSame(cells, columns) ? "header" : undefined;
}

const isSame = (cells: readonly CellValue[], columns: readonly Column[]): boolean =>
  filled(cells) > 1 &&
  columns.every(({ index, heads }) => cells[index] === undefined || heads.includes(cellText(cells[index])));
