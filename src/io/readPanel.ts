import { fillGaps } from "../model/forecast/fillGaps";
import type { RollSchool, Rolls } from "../model/forecast/rolls";
import { csvCells } from "./export/formats/evidence/csvCells";

/** A row of a panel that cannot be read, by its line in the file. */
export interface PanelFault {
  readonly line: number;
  readonly found: string;
}

/** A panel read, or the first lines that are no figures. */
export type PanelRead = { readonly rolls: Rolls } | { readonly faults: readonly PanelFault[] };

/**
 * Reads enrolment as a long table with the columns `school, year, grade, pupils` and, if there is one, `district` (method 2.3): the one entry for
 * rolls of a real place without a city. Grades may be any consecutive numbers (K is 0, PK the one before), the lowest being the entry grade; years may be
 * written as 2019-20. A grade that is missing is 0; a year of which a school has no row at all between two that it has is filled.
 */
export function readPanel(text: string): PanelRead {
  const [head = [], ...rows] = csvCells(text);
  const names = head.map((name) => name.trim().toLowerCase());
  const at = (name: string) => names.indexOf(name);
  const faults: PanelFault[] = [];
  if (["school", "year", "grade", "pupils"].some((name) => at(name) < 0))
    return { faults: [{ line: 1, found: head.join(",") }] };
  const read = rows.flatMap((cells, row) => {
    if (cells.every((cell) => cell.trim() === "")) return [];
    const [school, year, grade, pupils] = ["school", "year", "grade", "pupils"].map(
      (name) => cells[at(name)]?.trim() ?? "",
    );
    const figures = { year: yearOf(year), grade: gradeOf(grade), pupils: figureOf(pupils) };
    const isSound =
      school !== "" &&
      Number.isInteger(figures.year) &&
      Number.isInteger(figures.grade) &&
      figures.pupils >= 0 &&
      Number.isFinite(figures.pupils);
    if (!isSound) {
      faults.push({ line: row + 2, found: cells.join(",") });
      return [];
    }
    return [{ school, ...figures, district: cells[at("district")]?.trim() ?? "" }];
  });
  if (faults.length > 0 || read.length === 0) return { faults: faults.slice(0, 20) };
  const years = read.map(({ year }) => year);
  const grades = read.map(({ grade }) => grade);
  const [firstYear, firstGrade] = [least(years), least(grades)];
  const [count, span] = [most(years) - firstYear + 1, most(grades) - firstGrade + 1];
  if (count > MOST || span > MOST) return { faults: [{ line: 1, found: `${count} × ${span}` }] };
  const districts = [...new Set(read.map(({ district }) => district))].sort();
  const bySchool = new Map<string, RollSchool & { readonly pupils: number[][] }>();
  for (const { school, year, grade, pupils, district } of read) {
    const known = bySchool.get(school) ?? {
      id: school,
      district: districts.indexOf(district),
      pupils: Array.from({ length: span }, () => new Array<number>(count).fill(0)),
    };
    known.pupils[grade - firstGrade][year - firstYear] += pupils;
    bySchool.set(school, known);
  }
  const known = new Set(read.map(({ school, year }) => `${year} ${school}`));
  for (const { id, pupils } of bySchool.values())
    fillGaps(pupils, count, (year) => known.has(`${firstYear + year} ${id}`));
  const schools = [...bySchool.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { rolls: { firstYear, years: count, grades: span, districts: districts.length, schools } };
}

const figureOf = (cell: string): number => (cell === "" ? Number.NaN : Number(cell));
/** The year that a school year starts in. */
const yearOf = (cell: string): number => figureOf(/^(\d{4})\s*[-–/]\s*\d{2,4}$/.exec(cell)?.[1] ?? cell);
const NAMED_GRADES: Readonly<Record<string, number>> = { k: 0, kg: 0, pk: -1 };
const gradeOf = (cell: string): number => NAMED_GRADES[cell.toLowerCase()] ?? figureOf(cell);

/** Years, and grades, of a panel at most. */
const MOST = 120;
const least = (of: readonly number[]): number =>
  of.reduce((low, one) => Math.min(low, one), Number.POSITIVE_INFINITY);
const most = (of: readonly number[]): number =>
  of.reduce((high, one) => Math.max(high, one), Number.NEGATIVE_INFINITY);
