import type { SchoolId, SettlementId } from "../../../domain/ids";
import type { MeasuredWay } from "../../../domain/journeys";
import type { Point } from "../../../domain/place";
import { groundOf, straightM } from "../../../model/model";
import { nameFinder } from "../areas/nameFinder";
import { cellText } from "../cellText";
import type { FieldName } from "../field";
import { cellRef, compared, type Finding, type ImportRule } from "../findings";
import type { TableRow } from "../findTables";
import type { CityEntries, MeantTable } from "../geo/cityEntries";
import type { Entry } from "../joinRows";
import { readCount } from "../readCount";

/** Longer ways are figures of another kind. */
const LONGEST_M = 500_000;

/** A way of a table between two that are known, in metres or, until the pace is known, in minutes. */
interface ListedWay {
  readonly home: Entry;
  readonly school: Entry;
  readonly length: number;
  readonly isMinutes: boolean;
}

/**
 * Measured ways out of tables of pairs, from a settlement to a school or the other way round. Minutes become metres at the pace that
 * makes the middle one of them as long as its straight line and detour. Pairs that no table has are counted.
 *
 * @param detour Of the plain, which all imported ground is taken for.
 */
export function journeysOf(
  tables: readonly MeantTable[],
  entries: CityEntries,
  detour: number,
): { readonly journeys: readonly MeasuredWay[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const listed = tables.flatMap((one) => listedWays(one, entries, findings));
  if (tables.length === 0) return { journeys: [], findings };
  const [{ table: first }] = tables;
  const find = (rule: ImportRule, found: string) => findings.push({ rule, file: first.file, found });
  const metresPerMinute = paceOf(listed, entries, detour);
  if (metresPerMinute !== undefined) find("journeyPace", `${Math.round(metresPerMinute)} m/min`);
  const byPair = new Map<string, MeasuredWay>();
  for (const { home, school, length, isMinutes } of listed) {
    const metres = Math.round(isMinutes ? length * (metresPerMinute ?? 0) : length);
    const key = `${home.key}\n${school.key}`;
    const before = byPair.get(key);
    if (before !== undefined && before.metres !== metres)
      find(
        "journeyTwice",
        `${home.name} → ${school.name}: ${[before.metres, metres].sort((a, b) => a - b).join(" ≠ ")}`,
      );
    if (before !== undefined && before.metres <= metres) continue;
    const [from, to] = [entries.idOf(home) as SettlementId, entries.idOf(school) as SchoolId];
    byPair.set(key, { from, to, metres });
  }
  const all = entries.settlements.length * entries.schools.length;
  if (byPair.size > 0 && byPair.size < all) find("journeyHoles", `${all - byPair.size} / ${all}`);
  const journeys = [...byPair.values()].sort((a, b) => compared(a.from, b.from) || compared(a.to, b.to));
  return { journeys, findings };
}

function listedWays(
  { table, fields }: MeantTable,
  { settlements, schools }: CityEntries,
  findings: Finding[],
): readonly ListedWay[] {
  const columnOf = (what: FieldName) => fields.findIndex((field) => field.what === what);
  const length = (["metres", "kilometres", "minutes"] as const).find((what) => columnOf(what) !== -1);
  if (length === undefined) return [];
  const [from, to, at] = [columnOf("from"), columnOf("to"), columnOf(length)];
  const [homeOf, schoolOf] = [nameFinder(settlements), nameFinder(schools)];
  const text = ({ cells }: TableRow, column: number) => cellText(cells[column]);
  const fits = (home: number, school: number) =>
    table.rows.filter((row) => homeOf(text(row, home)) && schoolOf(text(row, school))).length;
  const [homeAt, schoolAt] = fits(to, from) > fits(from, to) ? [to, from] : [from, to];
  return table.rows.flatMap((row): readonly ListedWay[] => {
    const find = (rule: ImportRule, found: string, column: number) =>
      findings.push({ rule, ...cellRef(table, row.row, table.columns[column]?.index), found });
    const [home, school] = [homeOf(text(row, homeAt)), schoolOf(text(row, schoolAt))];
    if (home === undefined) find("journeyPlace", text(row, homeAt), homeAt);
    if (school === undefined) find("journeyPlace", text(row, schoolAt), schoolAt);
    if (home === undefined || school === undefined) return [];
    const count = readCount(row.cells[at]);
    if (count.kind === "missing" || count.kind === "suppressed") {
      find("journeyMissing", `${home.name} → ${school.name}`, at);
      return [];
    }
    const figure = count.kind === "known" ? count.value * (length === "kilometres" ? 1000 : 1) : -1;
    if (figure < 0 || figure > LONGEST_M) {
      find("cellWrong", text(row, at), at);
      return [];
    }
    return [{ home, school, length: figure, isMinutes: length === "minutes" }];
  });
}

/** Metres a minute: the middle of what the ways would ask for if they were their straight line with its detour. */
function paceOf(
  listed: readonly ListedWay[],
  { pointOf, schoolPointOf }: CityEntries,
  detour: number,
): number | undefined {
  const paces = listed
    .filter(({ isMinutes, length }) => isMinutes && length > 0)
    .map(({ home, school, length }) => (straight(pointOf(home), schoolPointOf(school)) * detour) / length)
    .filter((pace) => pace > 0)
    .sort((a, b) => a - b);
  return paces[Math.floor(paces.length / 2)];
}

const straight = (a: Point, b: Point): number => straightM(groundOf([a]), 0, groundOf([b]), 0);
