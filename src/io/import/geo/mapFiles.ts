import type { Dataset, Provenance } from "../../../domain/dataset";
import type { Point } from "../../../domain/place";
import { importNotes } from "../../../i18n/words/importNotes";
import type { CityFiles } from "../../city/cityFiles";
import { compactJson } from "../../city/compactJson";
import { writeScenario } from "../../writeScenario";
import { areaScenario } from "../areas/areaScenario";
import { areasOf } from "../areas/areasOf";
import { idOf } from "../fillSchool";
import type { Finding } from "../findings";
import type { TableKind } from "../guessFields";
import type { Recipe } from "../recipe";
import { textHash } from "../textHash";
import { journeysOf } from "../ways/journeysOf";
import { roadsOf } from "../ways/roadsOf";
import { backgroundsOf } from "./backgroundsOf";
import type { CityEntries, MeantTable } from "./cityEntries";
import { outlinesOf } from "./outlinesOf";

/** A city with what its maps and its tables of pairs add: ways and roads to its data, areas, outlines and layers as files. */
export interface Mapped {
  readonly dataset: Dataset;
  readonly files: CityFiles;
  readonly findings: readonly Finding[];
}

/** Reads what goes from one thing of a city to another, or lies under it. */
export function mapFiles(
  dataset: Dataset,
  joined: Pick<CityEntries, "schools" | "settlements">,
  tablesOf: (kind: TableKind) => readonly MeantTable[],
  { datum, fixes }: Recipe,
  detour: number,
): Mapped {
  const files = new Map<string, string>();
  const schools = new Map(dataset.schools.map((school) => [school.id as string, school]));
  const homes = new Map(dataset.settlements.map((settlement) => [settlement.id as string, settlement]));
  const entries: CityEntries = {
    schools: joined.schools.filter(({ key }) => schools.has(idOf(key))),
    settlements: joined.settlements.filter(({ key }) => homes.has(idOf(key))),
    pointOf: ({ key }) => homes.get(idOf(key)) as Point,
    schoolPointOf: ({ key }) => schools.get(idOf(key)) as Point,
    idOf: ({ key }) => idOf(key),
  };
  const { areas, findings } = areasOf(tablesOf("areas"), entries, datum, fixes);
  const known = areas.flatMap(({ school, settlements }) => {
    const id = schools.get(idOf(school))?.id;
    return id === undefined
      ? []
      : [{ school: id, settlements: settlements.flatMap((key) => homes.get(idOf(key))?.id ?? []) }];
  });
  if (known.length > 0)
    files.set("scenarios/areas.json", writeScenario(areaScenario(known, dataset.schools, dataset.baseYear)));
  const outlines = outlinesOf(tablesOf("outlines"), dataset, datum);
  if (outlines.features.length > 0)
    files.set("outlines.geojson", compactJson({ type: "FeatureCollection", features: outlines.features }));
  for (const [file, text] of backgroundsOf(tablesOf("background"), datum)) files.set(file, text);
  const { journeys, findings: onWays } = journeysOf(tablesOf("journeys"), entries, detour);
  const { roads, findings: onRoads } = roadsOf(tablesOf("roads"), entries, datum);
  return {
    dataset: withWays(dataset, {
      ...(journeys.length > 0 && { journeys }),
      ...(roads.length > 0 && { roads }),
    }),
    files,
    findings: [...findings, ...outlines.findings, ...onWays, ...onRoads],
  };
}

/** The city with its ways, under a key that changes with them. */
function withWays(dataset: Dataset, ways: Pick<Dataset, "journeys" | "roads">): Dataset {
  const { journeys, roads } = ways;
  if (journeys === undefined && roads === undefined) return dataset;
  const row = (table: "journeys" | "roads", column: string, note: Provenance["note"]): Provenance => ({
    table,
    column,
    kind: "own",
    note,
  });
  return {
    ...dataset,
    ...ways,
    key: textHash(JSON.stringify([dataset.key, journeys, roads])),
    provenance: [
      ...dataset.provenance,
      ...(journeys === undefined ? [] : [row("journeys", "metres", importNotes.journeys)]),
      ...(roads === undefined ? [] : [row("roads", "points", importNotes.roads)]),
    ],
  };
}
