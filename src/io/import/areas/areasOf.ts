import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import type { Point } from "../../../domain/place";
import { cellText } from "../cellText";
import type { Datum } from "../datum";
import type { FieldName } from "../field";
import { type CellRef, cellRef, compared, type Finding, type ImportRule } from "../findings";
import type { Fixes } from "../fixes";
import type { CityEntries, MeantTable } from "../geo/cityEntries";
import { wgsShapes } from "../geo/wgsShape";
import type { Entry } from "../joinRows";
import { mendPolygon } from "./mendPolygon";
import { nameFinder } from "./nameFinder";

/** An attendance area: its school, and who lives in it, by the keys of their entries in the order of their signs. */
export interface ReadArea {
  readonly school: string;
  readonly settlements: readonly string[];
}

/** One line or shape of a table: the schools it names, and whom it gives them. */
interface Part {
  readonly at: CellRef;
  readonly schools: readonly Entry[];
  readonly settlements: readonly Entry[];
}

/**
 * Attendance areas out of polygons (whoever lies inside) or of lists (communities by school, or the school of each community). All
 * parts that name a school are one area. The order of tables, rows and names changes nothing.
 */
export function areasOf(
  tables: readonly MeantTable[],
  entries: CityEntries,
  datum: Datum,
  fixes: Fixes = {},
): { readonly areas: readonly ReadArea[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const find = (rule: ImportRule, at: CellRef, found: string) => findings.push({ rule, ...at, found });
  const parts = tables.flatMap((one) =>
    one.table.shapes === undefined
      ? listedParts(one, entries, find)
      : drawnParts(one, entries, datum, fixes, find),
  );
  if (parts.length === 0) return { areas: [], findings };
  const bySchool = new Map<Entry, Set<Entry>>();
  const areasAt = new Map<Entry, Map<string, Entry>>();
  for (const { at, schools, settlements } of parts) {
    if (schools.length > 0 && settlements.length === 0) find("areaEmpty", at, namesOf(schools));
    for (const school of schools) {
      const own = bySchool.get(school) ?? new Set();
      bySchool.set(school, own);
      for (const settlement of settlements) {
        own.add(settlement);
        const key = namesOf(schools);
        areasAt.set(settlement, (areasAt.get(settlement) ?? new Map()).set(key, school));
      }
    }
  }
  const [{ at: first }] = parts;
  for (const entry of entries.settlements) {
    const own = areasAt.get(entry);
    if (own === undefined) find("areaNone", { file: first.file }, entry.name);
    else if (own.size > 1)
      find("areaTwice", { file: first.file }, `${entry.name}: ${[...own.keys()].sort(compared).join(" / ")}`);
  }
  const isTaken = (entry: Entry) => fixes.areaTwice !== "none" || (areasAt.get(entry)?.size ?? 0) < 2;
  const areas = [...bySchool].map(([school, own]) => ({
    school: school.key,
    settlements: [...own]
      .filter(isTaken)
      .map(({ key }) => key)
      .sort(compared),
  }));
  return {
    areas: areas
      .filter(({ settlements }) => settlements.length > 0)
      .sort((a, b) => compared(a.school, b.school)),
    findings,
  };
}

type Find = (rule: ImportRule, at: CellRef, found: string) => void;

const namesOf = (entries: readonly Entry[]): string =>
  entries
    .map(({ name }) => name)
    .sort(compared)
    .join(", ");

/** Names in one cell, one a community. */
const namesIn = (text: string): readonly string[] =>
  text
    .split(/[、,，;；\n\r/|]+|(?<=村|社区)和/)
    .map((name) =>
      name
        .replace(/[（(][^）)]*[）)]/g, "")
        .replace(/(等|全部|全体|部分|\d+[-—至]?\d*[组队社])+$/, "")
        .trim(),
    )
    .filter((name) => name !== "");

function columnsOf({ fields }: MeantTable, names: readonly FieldName[]): readonly number[] {
  return names.flatMap((name) => fields.flatMap(({ what }, at) => (what === name ? [at] : [])));
}

function drawnParts(
  area: MeantTable,
  { schools, settlements, pointOf }: CityEntries,
  datum: Datum,
  fixes: Fixes,
  find: Find,
): readonly Part[] {
  const { table } = area;
  const shapes = wgsShapes(table, datum);
  const findSchool = nameFinder(schools);
  const columns = columnsOf(area, ["schools", "code", "name"]);
  return table.rows.flatMap(({ row, cells }, nth): readonly Part[] => {
    const shape = shapes[nth];
    if (shape?.type !== "MultiPolygon") return [];
    const at = cellRef(table, row);
    const written = columns.map((column) => cellText(cells[column])).filter(Boolean);
    const label = written[0] ?? String(row - 1);
    const { polygons, crossing, tooFew, slivers, holes } = mendPolygon(shape, fixes.areaCrossing ?? "mend");
    if (crossing > 0) find("areaCrossing", at, label);
    if (tooFew > 0) find("areaTooFew", at, label);
    if (slivers > 0) find("areaSliver", at, label);
    const inHoles = settlements.filter((entry) => isInHole(pointOf(entry), polygons));
    if (holes > 0) find("areaHole", at, [label, namesOf(inHoles)].filter(Boolean).join(": "));
    const own = written.flatMap(
      (text) => findSchool(text) ?? namesIn(text).flatMap((one) => findSchool(one) ?? []),
    );
    if (own.length === 0) find("areaSchool", at, label);
    const inside = settlements.filter((entry) => isInside(pointOf(entry), polygons));
    return [{ at, schools: [...new Set(own)], settlements: inside }];
  });
}

const isInside = ({ lng, lat }: Point, polygons: readonly GeoJSON.Polygon[]): boolean =>
  polygons.some((polygon) => booleanPointInPolygon([lng, lat], polygon));

/** Within an outer ring and within one of its holes. */
const isInHole = ({ lng, lat }: Point, polygons: readonly GeoJSON.Polygon[]): boolean =>
  polygons.some(({ coordinates: [, ...holes] }) =>
    holes.some((hole) => booleanPointInPolygon([lng, lat], { type: "Polygon", coordinates: [hole] })),
  );

function listedParts(area: MeantTable, { schools, settlements }: CityEntries, find: Find): readonly Part[] {
  const { table } = area;
  const [findSchool, findPlace] = [nameFinder(schools), nameFinder(settlements)];
  const places = columnsOf(area, ["communities"]);
  const isBySchool = places.length > 0;
  const schoolColumns = columnsOf(area, isBySchool ? ["schools", "code", "name"] : ["schools"]);
  const placeColumns = isBySchool ? places : columnsOf(area, ["code", "name"]);
  return table.rows.flatMap(({ row, cells }): readonly Part[] => {
    const texts = (columns: readonly number[]) => columns.map((at) => cellText(cells[at])).filter(Boolean);
    const at = cellRef(table, row);
    const own = oneOf(texts(schoolColumns), findSchool);
    const lived = isBySchool
      ? texts(placeColumns)
          .flatMap(namesIn)
          .map((name) => findPlace(name) ?? name)
      : [oneOf(texts(placeColumns), findPlace)[0] ?? texts(placeColumns)[0] ?? ""];
    const unknown = lived.filter((one) => typeof one === "string" && one !== "");
    if (own.length === 0 && texts(schoolColumns).length > 0) find("areaSchool", at, texts(schoolColumns)[0]);
    if (unknown.length > 0) find("areaPlace", at, unknown.join(", "));
    return [{ at, schools: own, settlements: lived.filter((one) => typeof one !== "string") }];
  });
}

/** What the first text that is known names: one entry, or several of a list. */
function oneOf(texts: readonly string[], finder: (text: string) => Entry | undefined): readonly Entry[] {
  for (const text of texts) {
    const whole = finder(text);
    const found = whole === undefined ? namesIn(text).flatMap((one) => finder(one) ?? []) : [whole];
    if (found.length > 0) return [...new Set(found)];
  }
  return [];
}
