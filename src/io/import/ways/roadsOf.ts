import type { RoadLine } from "../../../domain/journeys";
import { networkOf } from "../../../model/ways/network";
import { networkAt, roadIslands } from "../../../model/ways/roadIslands";
import { cellText } from "../cellText";
import type { Datum } from "../datum";
import { compared, type Finding, type ImportRule } from "../findings";
import type { CityEntries, MeantTable } from "../geo/cityEntries";
import { wgsShapes } from "../geo/wgsShape";
import { textHash } from "../textHash";

/** Road lines out of maps, each under a name that its course decides; islands, places off the roads and places cut off are told. */
export function roadsOf(
  tables: readonly MeantTable[],
  entries: CityEntries,
  datum: Datum,
): { readonly roads: readonly RoadLine[]; readonly findings: readonly Finding[] } {
  const byId = new Map(tables.flatMap((one) => linesOf(one, datum)).map((line) => [line.id, line] as const));
  const roads = [...byId.values()].sort((a, b) => compared(a.id, b.id));
  return { roads, findings: roads.length === 0 ? [] : findingsOn(roads, tables[0].table.file, entries) };
}

function linesOf({ table, fields }: MeantTable, datum: Datum): readonly RoadLine[] {
  const nameAt = fields.findIndex(({ what }) => what === "name");
  const shapes = wgsShapes(table, datum);
  return table.rows.flatMap(({ cells }, nth): readonly RoadLine[] => {
    const shape = shapes[nth];
    if (shape?.type !== "MultiLineString") return [];
    const name = nameAt === -1 ? "" : cellText(cells[nameAt]).slice(0, 100);
    return shape.coordinates.map((line) => {
      const points = line.map(([lng, lat]) => [lng, lat] as const);
      const forth = points[0].join() <= points[points.length - 1].join();
      const course = JSON.stringify(forth ? points : points.toReversed());
      return { id: `road-${textHash(course)}`, ...(name !== "" && { name: { zh: name, en: name } }), points };
    });
  });
}

function findingsOn(roads: readonly RoadLine[], file: string, entries: CityEntries): readonly Finding[] {
  const findings: Finding[] = [];
  const find = (rule: ImportRule, found: string) => findings.push({ rule, file, found });
  const network = networkOf(roads);
  for (const { line, roadM } of roadIslands(network))
    find("roadIsland", `${line.name?.zh ?? line.points[0].join(", ")}: ${(roadM / 1000).toFixed(1)} km`);
  const partOf = networkAt(network);
  const withSchool = new Set<number | undefined>();
  for (const school of entries.schools) {
    const own = partOf(entries.schoolPointOf(school));
    if (own === undefined) find("offRoad", school.name);
    else withSchool.add(own);
  }
  for (const settlement of entries.settlements) {
    const own = partOf(entries.pointOf(settlement));
    if (own === undefined) find("offRoad", settlement.name);
    else if (!withSchool.has(own)) find("cutOff", settlement.name);
  }
  return findings;
}
