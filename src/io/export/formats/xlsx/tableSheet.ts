import { displayWidth } from "../../../textTable";
import type { ExportColumn, ExportTable } from "../../content/exportTable";
import { type ExportLine, linesOf } from "../linesOf";
import { columnLetters } from "./columnLetters";
import type { SheetCell, SheetPlan } from "./sheetXml";
import type { Look, StyleSheet } from "./styleSheet";

/** Lines above the rows of a table: title, what it is about, a note, the headers. */
const HEAD = 4;
/** Points: two lines of words. */
const HEADER_HEIGHT = 32;
const TITLE_HEIGHT = 22;
/** Characters: words beyond that are read in the cell. */
const WIDEST = 44;
const QUIET: Look = { colour: "555555" };

/** A table as a sheet: frozen headers with their units, real numbers, totals as formulas that carry what they come to. */
export function tableSheet(table: ExportTable, about: string, styles: StyleSheet): SheetPlan {
  const { columns } = table;
  const known = new Map<string, number>();
  const styleOf = (at: number, line: ExportLine, isWords: boolean, isRisky: boolean): number => {
    const { kind = "", decimals = "" } = line.figures ?? {};
    const key = `${at} ${line.role} ${kind} ${decimals} ${isWords} ${isRisky}`;
    const style = known.get(key) ?? styles.idOf(lookOf(columns, at, line, isWords, isRisky));
    known.set(key, style);
    return style;
  };
  const cellOf = (line: ExportLine, at: number): SheetCell => {
    const value = line.cells[at];
    const style = styleOf(at, line, typeof value === "string", typeof value === "string" && isRisky(value));
    const isWorkedOut = line.role !== "row" && columns[at].isSummed && typeof value === "number";
    return isWorkedOut ? { value, style, formula: formulaOf(line, at) } : { value, style };
  };
  const alone = (text: string, look: Look, height?: number) => ({
    cells: [{ value: text, style: styles.idOf(look) }],
    ...(height !== undefined && { height }),
  });
  return {
    name: table.sheet,
    widths: columns.map((column, at) => (column.kind === "text" ? widthOf(table, at) : column.width)),
    headRows: HEAD,
    headColumns: Math.max(1, columns.findIndex(({ kind }) => kind === "text") + 1),
    rows: [
      alone(table.title, { isBold: true, size: 14 }, TITLE_HEIGHT),
      alone(about, QUIET),
      alone(table.notes.join(" "), QUIET),
      {
        height: HEADER_HEIGHT,
        cells: columns.map((column, at) => ({
          value: withUnitBelow(column.header),
          style: styles.idOf({
            ...{ isBold: true, fill: "E8EEF4", wraps: true, line: "bottom" },
            ...alignmentOf(columns, at),
          }),
        })),
      },
      ...linesOf(table).map((line) => ({ cells: columns.map((_, at) => cellOf(line, at)) })),
    ],
  };
}

/** As wide as its longest words, from the width that was meant for it up to the widest. */
function widthOf({ columns, blocks }: ExportTable, at: number): number {
  const cells = new Set(blocks.flatMap(({ rows }) => rows.map((row) => row[at])));
  const widths = [...cells].map((cell) => (typeof cell === "string" ? displayWidth(cell) + 1 : 0));
  const longest = widths.reduce((most, width) => Math.max(most, width), 0);
  return Math.max(columns[at].width, Math.min(WIDEST, longest));
}

const withUnitBelow = (header: string): string =>
  header.replace(/\s*([\uff08(][^\uff08(]*[)\uff09])$/, "\n$1");

/** Words that follow a figure stand a little away from it. */
function alignmentOf(columns: readonly ExportColumn[], at: number): Look {
  const { kind } = columns[at];
  if (kind === "year") return { align: "center" };
  if (kind !== "text") return { align: "right" };
  const before = columns[at - 1]?.kind ?? "text";
  return { align: "left", ...(before !== "text" && before !== "year" && { isIndented: true }) };
}

function lookOf(
  columns: readonly ExportColumn[],
  at: number,
  line: ExportLine,
  isWords: boolean,
  isRisky: boolean,
): Look {
  const column = columns[at];
  const format = isRisky ? "@" : isWords ? undefined : formatOf({ ...column, ...line.figures });
  return {
    ...(format !== undefined && column.kind !== "text" && { format }),
    ...(isRisky && { format: "@" }),
    ...alignmentOf(columns, at),
    ...emphasisOf(line),
  };
}

function emphasisOf({ role }: ExportLine): Look {
  if (role === "row") return {};
  return role === "difference" ? { fill: "F5F5F5" } : { isBold: true, fill: "F5F5F5", line: "top" };
}

function formulaOf({ adds, less }: ExportLine, at: number): string {
  const cell = (line: number) => `${columnLetters(at)}${line + HEAD + 1}`;
  if (less !== undefined) return `${cell(adds[0].from)}-${cell(less)}`;
  const spans = adds.map(({ from, to }) => (from === to ? cell(from) : `${cell(from)}:${cell(to)}`));
  return `SUM(${spans.join(",")})`;
}

function formatOf({ kind, decimals }: Pick<ExportColumn, "kind" | "decimals">): string {
  const fraction = decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
  switch (kind) {
    case "year":
      return "0";
    case "share":
      return `0${fraction}%`;
    case "number":
      return `#,##0${fraction}`;
    case "text":
      return "@";
  }
}

/** Kept as text even when somebody edits the cell: else a spreadsheet would take it for a formula. */
const isRisky = (text: string): boolean => /^[=+\-@\t\r\n]/.test(text);
