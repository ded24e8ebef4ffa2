import type { Dataset } from "../../../domain/dataset";
import type { Point } from "../../../domain/place";
import type { CityFiles } from "../../city/cityFiles";
import { compactJson } from "../../city/compactJson";
import { writeScenario } from "../../writeScenario";
import { areaScenario } from "../areas/areaScenario";
import { areasOf } from "../areas/areasOf";
import type { Field } from "../field";
import { idOf } from "../fillSchool";
import type { Finding } from "../findings";
import type { Table } from "../findTables";
import type { TableKind } from "../guessFields";
import type { Entry } from "../joinRows";
import type { Recipe } from "../recipe";
import { outlinesOf } from "./outlinesOf";

/** A table with the meaning of its columns. */
export interface MeantTable {
  readonly table: Table;
  readonly fields: readonly Field[];
}

/** What joins the rows of tables to the city that was made of them. */
export interface Joined {
  readonly schools: readonly Entry[];
  readonly settlements: readonly Entry[];
}

/** The files of a city that come of its maps and of tables that go from one thing to another: areas, journeys, roads, layers. */
export function mapFiles(
  dataset: Dataset,
  joined: Joined,
  tablesOf: (kind: TableKind) => readonly MeantTable[],
  { datum, fixes }: Recipe,
): { readonly files: CityFiles; readonly findings: readonly Finding[] } {
  const files = new Map<string, string>();
  const schools = new Map(dataset.schools.map((school) => [school.id as string, school]));
  const homes = new Map(dataset.settlements.map((settlement) => [settlement.id as string, settlement]));
  const entries = {
    schools: joined.schools.filter(({ key }) => schools.has(idOf(key))),
    settlements: joined.settlements.filter(({ key }) => homes.has(idOf(key))),
    pointOf: ({ key }: Entry): Point => homes.get(idOf(key)) as Point,
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
  return { files, findings: [...findings, ...outlines.findings] };
}
