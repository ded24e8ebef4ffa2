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
 * rolls of a real place without a city. Grades may be any consecutive numbers, the lowest being the entry grade; what is missing is 0.
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
    const [year, grade, pupils] = ["year", "grade", "pupils"].map((name) => {
      const cell = cells[at(name)]?.trim() ?? "";
      return cell === "" ? Number.NaN : Number(cell);
    });
    const school = cells[at("school")]?.trim() ?? "";
    const isSound =
      school !== "" &&
      Number.isInteger(year) &&
      Number.isInteger(grade) &&
      pupils >= 0 &&
      Number.isFinite(pupils);
    if (!isSound) {
      faults.push({ line: row + 2, found: cells.join(",") });
      return [];
    }
    return [{ school, year, grade, pupils, district: cells[at("district")]?.trim() ?? "" }];
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
  const schools = [...bySchool.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { rolls: { firstYear, years: count, grades: span, districts: districts.length, schools } };
}

/** Years, and grades, of a panel at most. */
const MOST = 120;
const least = (of: readonly number[]): number =>
  of.reduce((low, one) => Math.min(low, one), Number.POSITIVE_INFINITY);
const most = (of: readonly number[]): number =>
  of.reduce((high, one) => Math.max(high, one), Number.NEGATIVE_INFINITY);
