import type { CountyId, SchoolId, SettlementId, TownshipId } from "../../src/domain/ids";
import type { ResidentsByAge, Settlement } from "../../src/domain/place";
import type { Enrolment, School, SchoolKind } from "../../src/domain/school";
import type { Stage } from "../../src/domain/stage";
import type { CityFiles } from "../../src/io/city/cityFiles";
import { compactJson } from "../../src/io/city/compactJson";
import { writeDataset } from "../../src/io/city/writeDataset";
import { chanceOf } from "../../src/model/futures/chance";
import { shippedFiles, shippedNames } from "../../workers/headless/cityFolder";
import { builtInCity } from "./builtInRuns";

const BASE_YEAR = 2020;
/** Settlements of a county: from 100 to 600, most counties nearer to the fewer, 214 on average. */
const [FEWEST, MOST, LEANING] = [100, 600, 3.1];
/** Counties stand on a grid of so many degrees. */
const [COLUMNS, APART] = [60, 0.8];
const KM_OF_COUNTY = 35;
const DEGREES_A_KM = 1 / 111.2;
const CLASS = 45;

interface Taught {
  readonly stage: Stage;
  readonly kind: SchoolKind;
  /** Settlements to a school. */
  readonly each: number;
  readonly beds: number;
}

/** One school to four settlements, all stages together. */
const SCHOOLS: readonly Taught[] = [
  { stage: "preschool", kind: "kindergarten", each: 12, beds: 0 },
  { stage: "primary", kind: "primary", each: 8, beds: 0 },
  { stage: "junior", kind: "junior", each: 33, beds: 200 },
  { stage: "senior", kind: "senior", each: 110, beds: 600 },
  { stage: "vocational", kind: "vocational", each: 200, beds: 300 },
];

/** Settlements of a made-up county. */
export const settlementsOf = (seed: number, county: number): number =>
  Math.round(FEWEST + (MOST - FEWEST) * chanceOf([seed, county, "settlements", "", 0]) ** LEANING);

/** A made-up county's number as an id. */
export const countyIdOf = (county: number): string => `X${String(county).padStart(4, "0")}`;

/**
 * The files of one made-up county of a made-up nation, always the same for the same seed and number: villages around towns, people of
 * the ages of villages that ship, schools where most live, classes from half empty to too full. No other county is made on the way.
 */
export function nationCounty(
  seed: number,
  county: number,
  settlements = settlementsOf(seed, county),
): CityFiles {
  const { model, assumptions } = builtInCity();
  const id = countyIdOf(county);
  const chance = (kind: string, row: number) => chanceOf([seed, county, kind, String(row), 0]);
  const middle = { lng: 80 + (county % COLUMNS) * APART, lat: 22 + Math.floor(county / COLUMNS) * APART };
  const templates = model.dataset.settlements;
  const homes = Array.from({ length: settlements }, (_, row): Settlement => {
    const isTown = chance("town", row) < 0.12;
    const near = isTown ? 0.15 : Math.sqrt(chance("far", row));
    const turn = 2 * Math.PI * chance("turn", row);
    const km = KM_OF_COUNTY * near;
    const template = templates[Math.floor(chance("people", row) * templates.length)];
    const size = isTown ? 1.5 : 1;
    return {
      ...{ id: `${id}V${row}` as SettlementId, name: { zh: `示例村${row}`, en: `Sample village ${row}` } },
      ...{ kind: isTown ? "neighbourhood" : "village", setting: isTown ? "town" : "rural" },
      ...{
        county: id as CountyId,
        township: `${id}T` as TownshipId,
        terrain: row % 4 === 0 ? "hill" : "plain",
      },
      lng: rounded(middle.lng + Math.cos(turn) * km * DEGREES_A_KM),
      lat: rounded(middle.lat + Math.sin(turn) * km * DEGREES_A_KM),
      residents: scaled(template.residents, size),
    };
  });
  const schools = SCHOOLS.flatMap((taught) => schoolsOf(taught, id, homes, chance));
  const note = { zh: "由种子生成", en: "made from a seed" };
  const dataset = {
    key: `nation ${seed} ${county} ${settlements}`,
    name: { zh: `示例县${county}（生成数据）`, en: `Sample county ${county} (made up)` },
    statement: {
      zh: "生成数据：没有一处是真实的。",
      en: "Made-up data: nothing of it is real.",
    },
    ...{ isDemonstration: true, baseYear: BASE_YEAR, settlements: homes, schools, sites: [] },
    counties: [{ id: id as CountyId, name: { zh: `示例县${county}`, en: `Sample county ${county}` } }],
    townships: [
      {
        id: `${id}T` as TownshipId,
        county: id as CountyId,
        name: { zh: "示例乡", en: "Sample township" },
        ...middle,
      },
    ],
    provenance: (["settlements", "residents", "schools"] as const).map((table) => ({
      ...{ table, column: "*", kind: "madeUp" as const, note },
    })),
  };
  const [likeOf] = model.countyIds.slice(county % model.countyIds.length);
  const { fertility, migration } = assumptions;
  const beliefs = {
    ...assumptions,
    fertility: { ...fertility, total: { [id]: fertility.total[likeOf] }, knownBirths: [] },
    migration: { [id]: migration[likeOf] },
  };
  const shipped = shippedFiles(shippedNames()[0]);
  return new Map([
    ...writeDataset(dataset),
    ["assumptions.json", compactJson(beliefs)],
    ...["norms.json", "scenarios/baseline.json"].map((file) => [file, shipped.get(file) ?? ""] as const),
  ]);
}

const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

const scaled = ({ male, female }: ResidentsByAge, by: number): ResidentsByAge => ({
  male: male.map((people) => Math.round(people * by)),
  female: female.map((people) => Math.round(people * by)),
});

/** Schools of a stage: at the settlements with most children, each with the children who live nearest to it. */
function schoolsOf(
  { stage, kind, each, beds }: Taught,
  county: string,
  homes: readonly Settlement[],
  chance: (kind: string, row: number) => number,
): readonly School[] {
  const { assumptions } = builtInCity();
  const { entryAge, grades } = assumptions.stages[stage];
  const share = assumptions.enrolment[stage].at(-1)?.value ?? 1;
  const agesOf = ({ residents: { male, female } }: Settlement) =>
    Array.from({ length: grades }, (_, grade) => (male[entryAge + grade] + female[entryAge + grade]) * share);
  const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0);
  const count = Math.max(1, Math.round(homes.length / each));
  const weight = (home: Settlement, row: number) => sum(agesOf(home)) * (0.3 + chance(`at ${stage}`, row));
  const sites = homes
    .map((home, row) => ({ home, weight: weight(home, row) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, count)
    .map(({ home }) => home);
  const pupils = sites.map(() => Array.from({ length: grades }, () => 0));
  for (const home of homes) {
    const far = sites.map(({ lng, lat }) => (lng - home.lng) ** 2 + (lat - home.lat) ** 2);
    const nearest = far.indexOf(Math.min(...far));
    agesOf(home).forEach((children, grade) => {
      pupils[nearest][grade] += children;
    });
  }
  return sites.map((site, row): School => {
    const byGrade = pupils[row].map(Math.round);
    const room = 0.85 + 0.5 * chance(`rooms ${stage}`, row);
    const rooms = Math.min(1000, Math.max(grades, Math.ceil((sum(byGrade) / CLASS) * room)));
    const enrolment: readonly Enrolment[] = [{ year: BASE_YEAR, byGrade }];
    return {
      ...{ id: `${county}${stage}${row}` as SchoolId, kind, ownership: "public" },
      name: { zh: `示例${stage[0].toUpperCase()}${row}`, en: `Sample ${stage} ${row}` },
      ...{ county: site.county, township: site.township, setting: site.setting, terrain: site.terrain },
      ...{ lng: site.lng, lat: site.lat, remark: { zh: "", en: "" } },
      offers: [{ stage, fromGrade: 1, toGrade: grades, rooms, beds, enrolment }],
      premises: {
        ...{ siteAreaSqm: rooms * 600, floorAreaSqm: rooms * 250, sportsAreaSqm: rooms * 200 },
        ...{ specialistRooms: Math.ceil(rooms / 6), teachers: Math.ceil(sum(byGrade) / 16) },
      },
    };
  });
}
