import { cellText, tightText } from "./cellText";
import { FIGURE_FIELDS, type Field, type FieldName, type SchoolGrade } from "./field";
import { cellRef, type Finding } from "./findings";
import type { Table, TableRow } from "./findTables";
import type { Fixes } from "./fixes";
import type { CellValue } from "./grid";
import { gradeOf, yearIn } from "./headWords";
import { type Count, readCount } from "./readCount";
import { recall } from "./recall";

/** A figure of a row: what it counts, of which year, grade, sex or ages. */
export interface Figure {
  readonly what: FieldName;
  readonly year?: number;
  readonly grade?: SchoolGrade;
  readonly sex?: "male" | "female";
  readonly ages?: readonly [number, number];
  readonly count: Count;
}

/** What a figure is of, as a text: two figures of a school with the same are one. */
export const figureKey = ({ what, year, grade, sex, ages }: Figure): string =>
  `${what}|${year ?? ""}|${grade ?? ""}|${sex ?? ""}|${ages ?? ""}`;

/** Reads the figures of a table's rows; equal figures are one object, however many rows say them. */
export function figureReader(
  table: Table,
  fields: readonly Field[],
  tableYear: number | undefined,
  fixes: Fixes,
  findings: Finding[],
): (row: TableRow) => readonly Figure[] {
  const columnOf = (what: FieldName) => fields.findIndex((field) => field.what === what);
  const [yearAt, gradeAt, sexAt] = [columnOf("year"), columnOf("grade"), columnOf("sex")];
  const yearOf = recall((cell: CellValue) => yearIn(cellText(cell)));
  const gradeIn = recall((cell: CellValue) => gradeOf(cellText(cell)));
  const sexOf = recall(sexIn);
  const columns = fields.flatMap((field, at) =>
    FIGURE_FIELDS.includes(field.what)
      ? [{ at, field, count: recall(readCount), figure: new Map<string, Figure>() }]
      : [],
  );

  return (row) => {
    const year = yearOf(row.cells[yearAt]) ?? tableYear;
    const gradeCell = row.cells[gradeAt];
    const grade = gradeCell === undefined ? undefined : gradeIn(gradeCell);
    if (gradeCell !== undefined && grade === undefined) {
      if (!isTotal(gradeCell)) {
        const ref = cellRef(table, row.row, table.columns[gradeAt].index);
        findings.push({ rule: "gradeUnknown", ...ref, found: cellText(gradeCell) });
      }
      return [];
    }
    const sex = sexOf(row.cells[sexAt]);
    return columns.map(({ at, field, count: read, figure: known }): Figure => {
      const cell = row.cells[at];
      const count = read(cell);
      const isWrong =
        count.kind === "wrong" ||
        (count.kind === "known" && (count.value < 0 || count.value > mostOf(field)));
      if (isWrong || count.kind === "suppressed") {
        const ref = cellRef(table, row.row, table.columns[at].index);
        findings.push({ rule: isWrong ? "cellWrong" : "suppressed", ...ref, found: cellText(cell) });
      }
      const key = `${cell}|${year}|${grade}|${sex}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const zeroed: Count = fixes.cellWrong === "zero" ? { kind: "known", value: 0 } : { kind: "missing" };
      const made = figureOf(field, { year, grade, sex }, isWrong ? zeroed : count);
      known.set(key, made);
      return made;
    });
  };
}

/** More than any school, village or city has: two figures run into one. */
const MOST = {
  people: 100_000_000,
  areaSqm: 10_000_000,
  rooms: 1000,
  teachers: 5000,
  others: 20_000,
} as const;

function mostOf({ what }: Field): number {
  if (what === "residents" || what === "births") return MOST.people;
  if (what === "rooms" || what === "specialistRooms" || what === "classes") return MOST.rooms;
  if (what === "teachers") return MOST.teachers;
  return /AreaSqm$/.test(what) ? MOST.areaSqm : MOST.others;
}

interface OfRow {
  readonly year: number | undefined;
  readonly grade: SchoolGrade | undefined;
  readonly sex: "male" | "female" | undefined;
}

/** What the heading says goes before what the row says. */
function figureOf(field: Field, row: OfRow, count: Count): Figure {
  const { what, ages } = field;
  const year = field.year ?? row.year;
  const grade = field.grade ?? (what === "pupils" || what === "classes" ? row.grade : undefined);
  const sex = field.sex ?? row.sex;
  return {
    what,
    ...(year !== undefined && { year }),
    ...(grade !== undefined && { grade }),
    ...(sex !== undefined && { sex }),
    ...(ages !== undefined && { ages }),
    count,
  };
}

function sexIn(cell: CellValue): "male" | "female" | undefined {
  const text = tightText(cell);
  if (/^(女|f|female|girls?)$/i.test(text)) return "female";
  return /^(男|m|male|boys?)$/i.test(text) ? "male" : undefined;
}

const isTotal = (cell: CellValue): boolean =>
  /^(合计|总计|小计|全部|all|total|.*total$)/i.test(tightText(cell));
