import type { MigrationRates, Mortality } from "../../../src/domain/assumptions";
import type { Dataset } from "../../../src/domain/dataset";
import type { CountyId, SettlementId, TownshipId } from "../../../src/domain/ids";
import type { Name } from "../../../src/domain/name";
import type { Norms } from "../../../src/domain/norms";
import type { CandidateSite, HomePart, ResidentsByAge, Settlement } from "../../../src/domain/place";
import type { School } from "../../../src/domain/school";
import { candidateSites } from "./candidateSites";
import { countyOutlines, type Ring } from "./countyOutlines";
import { homeParts } from "./homeParts";
import { type Outline, outlineOf } from "./isInside";
import { layoutSchools } from "./layoutSchools";
import { migrationRates } from "./migrationRates";
import { mortalityOf } from "./mortality";
import { type PlacedSettlement, placeSettlements } from "./placeSettlements";
import type { Facts } from "./readFacts";
import { readSettlementNames } from "./readSettlementNames";
import { landOf } from "./settlingWeight";
import { singleAges } from "./singleAges";
import { splitResidents } from "./splitResidents";
import { TOWNSHIP_NAMES } from "./townshipNames";
import { type Shape, townshipOutlines } from "./townshipOutlines";

/** Everything that the files of the built-in city are written from. */
export interface City {
  readonly counties: Dataset["counties"];
  readonly townships: Dataset["townships"];
  readonly settlements: readonly Settlement[];
  readonly schools: readonly School[];
  readonly sites: readonly CandidateSite[];
  readonly countyShapes: ReadonlyMap<string, Ring>;
  readonly townshipShapes: ReadonlyMap<string, Shape>;
  readonly mortality: Mortality;
  readonly migration: Readonly<Record<string, MigrationRates>>;
}

/** Pupils by residence in 2020, estimated in the facts from the region's enrolment rates. */
const WANTED: Readonly<Record<string, { readonly preschool: number; readonly upper: number }>> = {
  "640502": { preschool: 13_100, upper: 11_600 },
  "640521": { preschool: 12_800, upper: 10_400 },
  "640522": { preschool: 15_800, upper: 13_100 },
};

/** Builds the city from the facts: the same facts give the same city, to the last digit. */
export function makeCity(facts: Facts, norms: Norms): City {
  const countyShapes = countyOutlines();
  const townshipShapes = new Map(
    facts.counties.flatMap(({ id }) => [
      ...townshipOutlines(
        countyShapes.get(id) as Ring,
        facts.townships.filter(({ county }) => county === id),
      ),
    ]),
  );
  const grounds = new Map([...townshipShapes].map(([id, shape]) => [id, outlineOf(shape.geometry)]));
  const land = landOf(facts.yellowRiver, facts.qingshuiRiver);
  const placed = placeSettlements(readSettlementNames(), facts.townships, grounds, land);
  const townshipNames = new Map(
    facts.townships.map(({ id, zh }) => [id, { zh, en: TOWNSHIP_NAMES[id] ?? zh }]),
  );
  const mortality = mortalityOf(facts);
  const migration: Record<string, MigrationRates> = {};
  const residents = new Map<string, ResidentsByAge>();
  const schools: School[] = [];
  for (const { id } of facts.counties) {
    const settlements = placed.filter(({ county }) => county === id);
    const townships = facts.townships.filter(({ county }) => county === id);
    const census = facts.census(id, 2020);
    migration[id] = migrationRates(facts.census(id, 2010), census, mortality);
    const split = splitResidents(settlements, townships, {
      male: singleAges(census.male, facts.nationalBirths, mortality.male),
      female: singleAges(census.female, facts.nationalBirths, mortality.female),
    });
    for (const [settlement, people] of split) residents.set(settlement, people);
    schools.push(
      ...layoutSchools(
        {
          id,
          settlements,
          townships,
          townshipNames,
          residents,
          outline: outlineOf({
            type: "Polygon",
            coordinates: [(countyShapes.get(id) as Ring).map(([lng, lat]) => [lng, lat])],
          }),
          mortality,
          migration: migration[id],
          wanted: WANTED[id],
        },
        norms,
      ),
    );
  }
  return {
    counties: facts.counties.map(({ id, zh, en }) => ({ id: id as CountyId, name: { zh, en } })),
    townships: facts.townships.map(({ id, county, lng, lat }) => ({
      id: id as TownshipId,
      county: county as CountyId,
      name: townshipNames.get(id) as Name,
      lng,
      lat,
    })),
    settlements: placed.map((settlement) => {
      const people = residents.get(settlement.id);
      if (people === undefined) throw new Error(`settlement ${settlement.id} was given no residents`);
      const others = placed.filter((other) => other !== settlement);
      const outline = grounds.get(settlement.township) as Outline;
      return settlementOf(settlement, people, homeParts(settlement, countOf(people), others, outline, land));
    }),
    schools,
    sites: candidateSites(placed, schools, townshipNames, grounds),
    countyShapes,
    townshipShapes,
    mortality,
    migration,
  };
}

const countOf = ({ male, female }: ResidentsByAge): number =>
  [...male, ...female].reduce((sum, people) => sum + people, 0);

function settlementOf(
  placed: PlacedSettlement,
  residents: ResidentsByAge,
  parts: readonly HomePart[] | undefined,
): Settlement {
  return {
    id: placed.id as SettlementId,
    name: placed.name,
    kind: placed.kind,
    county: placed.county as CountyId,
    township: placed.township as TownshipId,
    lng: placed.lng,
    lat: placed.lat,
    setting: placed.setting,
    terrain: placed.terrain,
    ...(parts && { parts }),
    residents,
  };
}
