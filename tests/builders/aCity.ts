import type { Assumptions, Path } from "../../src/domain/assumptions";
import type { Dataset } from "../../src/domain/dataset";
import type { CountyId } from "../../src/domain/ids";
import type { MeasuredWay, RoadLine } from "../../src/domain/journeys";
import type { Measure } from "../../src/domain/measure";
import type { Norms } from "../../src/domain/norms";
import type { Point, Settlement } from "../../src/domain/place";
import type { Scenario } from "../../src/domain/scenario";
import type { School, SchoolPlan } from "../../src/domain/school";
import { byStage, type Stage } from "../../src/domain/stage";
import { compileModel, type Model } from "../../src/model/model";
import { type Memory, simulateAll } from "../../workers/engine/simulate";
import { aMeasure, type WrittenMeasure } from "./aMeasure";

/** Everything that a run depends on. */
export interface City {
  readonly dataset: Dataset;
  readonly model: Model;
  readonly assumptions: Assumptions;
  readonly norms: Norms;
  readonly scenario: Scenario;
  readonly years: number;
}

/** Where something stands: metres east and north of the city's middle. */
export interface At {
  readonly x?: number;
  readonly y?: number;
  readonly county?: string;
  readonly setting?: Settlement["setting"];
  readonly terrain?: Settlement["terrain"];
}

export interface SettlementAt extends At {
  /** Children who enter grade one of primary in the first simulated year: aged five in the base year. */
  readonly entrants?: number;
  /** Residents of the base year by age, half of them girls. */
  readonly residents?: Readonly<Record<number, number>>;
  /** Where they live, if not all at the settlement's point. */
  readonly parts?: readonly (At & { readonly share: number })[];
  /** By sex instead, where it matters. */
  readonly males?: Readonly<Record<number, number>>;
  readonly females?: Readonly<Record<number, number>>;
}

export interface OfferAt {
  readonly stage?: Stage;
  readonly grades?: readonly [number, number];
  readonly rooms?: number;
  readonly beds?: number;
  /** Pupils of the base year, from the first grade taught. */
  readonly enrolled?: readonly number[];
  /** The same of the years before, the year just before first. */
  readonly enrolledBefore?: readonly (readonly number[])[];
}

export interface SchoolAt extends At, OfferAt {
  /** Teachers of the base year, all stages. */
  readonly teachers?: number;
  /** Further stages. */
  readonly offers?: readonly OfferAt[];
}

export const BASE_YEAR = 2020;
const GRADES = { preschool: 3, primary: 6, junior: 3, senior: 3, vocational: 3, special: 9 } as const;
const METRES_PER_DEGREE = (Math.PI / 180) * 6_371_008.8;

/** A point so many metres east and north of where the equator meets Greenwich. */
export const pointAt = ({ x = 0, y = 0 }: At): Point => ({
  lng: x / METRES_PER_DEGREE,
  lat: y / METRES_PER_DEGREE,
});

/** A school as a planner would draw it; one room a grade unless it says otherwise. */
export function aSchool(id: string, at: SchoolAt = {}): SchoolPlan {
  const { county = "county", setting = "rural", terrain = "plain", offers = [] } = at;
  return {
    ...pointAt(at),
    ...({ id, county, township: county } as Pick<SchoolPlan, "id" | "county" | "township">),
    name: { zh: id, en: id },
    kind: "primary",
    setting,
    terrain,
    ownership: "public",
    offers: [at, ...offers].map(({ stage = "primary", grades = [1, GRADES[stage]], rooms, beds = 0 }) => ({
      stage,
      fromGrade: grades[0],
      toGrade: grades[1],
      rooms: rooms ?? grades[1] - grades[0] + 1,
      beds,
    })),
  };
}

/**
 * A city written down: nobody is born, dies or moves; journeys are straight lines; every child of compulsory age asks for a seat;
 * classes of 40, tolerated up to 50; day journeys of up to 3 km; boarding from grade four.
 */
export function aCity() {
  const counties = new Set<string>();
  const settlements: Settlement[] = [];
  const schools: School[] = [];
  const measures: Measure[] = [];
  const roads: RoadLine[] = [];
  const journeys: MeasuredWay[] = [];
  let assumptions = soberAssumptions;
  let norms = roundNorms;
  let years = 1;
  const city = {
    county(id: string) {
      counties.add(id);
      return city;
    },
    settlement(id: string, at: SettlementAt = {}) {
      const { county = "county", setting = "rural", terrain = "plain", entrants = 0, residents = {} } = at;
      counties.add(county);
      const all: Readonly<Record<number, number>> = { ...residents, ...(entrants > 0 && { 5: entrants }) };
      const ages = (share: number, own: Readonly<Record<number, number>> = {}) =>
        Array.from({ length: 101 }, (_, age) => (all[age] ?? 0) * share + (own[age] ?? 0));
      settlements.push({
        ...pointAt(at),
        ...({ id, county, township: county } as Pick<Settlement, "id" | "county" | "township">),
        name: { zh: id, en: id },
        kind: "village",
        setting,
        terrain,
        residents: { male: ages(0.5, at.males), female: ages(0.5, at.females) },
        ...(at.parts && { parts: at.parts.map((part) => ({ ...pointAt(part), share: part.share })) }),
      });
      return city;
    },
    school(id: string, at: SchoolAt = {}) {
      const plan = aSchool(id, at);
      counties.add(plan.county);
      const written = [at, ...(at.offers ?? [])];
      schools.push({
        ...plan,
        premises: {
          siteAreaSqm: 0,
          floorAreaSqm: 0,
          sportsAreaSqm: 0,
          specialistRooms: 0,
          teachers: at.teachers ?? 0,
        },
        remark: { zh: "", en: "" },
        offers: plan.offers.map((offer, row) => ({
          ...offer,
          enrolment: [written[row].enrolled ?? [], ...(written[row].enrolledBefore ?? [])].map(
            (byGrade, back) => ({ year: BASE_YEAR - back, byGrade }),
          ),
        })),
      });
      return city;
    },
    /** A road through points that are so many metres east and north of the middle. */
    road(id: string, ...points: readonly (readonly [x: number, y: number])[]) {
      const degrees = points.map(([x, y]) => pointAt({ x, y })).map(({ lng, lat }) => [lng, lat] as const);
      roads.push({ id, points: degrees });
      return city;
    },
    /** A way as it was measured. */
    way(from: string, to: string, metres: number) {
      journeys.push({ from: from as MeasuredWay["from"], to: to as MeasuredWay["to"], metres });
      return city;
    },
    measure(written: WrittenMeasure) {
      measures.push(aMeasure(`m${measures.length}`, written));
      return city;
    },
    assume(some: Partial<Assumptions>) {
      assumptions = { ...assumptions, ...some };
      return city;
    },
    norm(some: Partial<Norms>) {
      norms = { ...norms, ...some };
      return city;
    },
    years(number: number) {
      years = number;
      return city;
    },
    build(): City {
      const name = { zh: "城", en: "city" };
      const dataset: Dataset = {
        key: "a city",
        name,
        statement: name,
        isDemonstration: true,
        baseYear: BASE_YEAR,
        counties: Array.from(counties, (id) => ({ id: id as CountyId, name: { zh: id, en: id } })),
        townships: [],
        settlements,
        schools,
        sites: [],
        provenance: [],
        ...(roads.length > 0 && { roads }),
        ...(journeys.length > 0 && { journeys }),
      };
      const scenario = { id: "scenario", name, measures } as unknown as Scenario;
      return { dataset, model: compileModel(dataset), assumptions, norms, scenario, years };
    },
  };
  return city;
}

/** Runs a city to the end, with what an earlier run left behind or without. */
export const run = (city: City, memory?: Memory): Memory =>
  simulateAll({ ...city, ...(memory && { memory }) });

/** The same city under other measures. */
export const planned = (city: City, measures: readonly Measure[]): City => ({
  ...city,
  scenario: { ...city.scenario, measures },
});

const always = (value: number): Path => [{ year: BASE_YEAR, value }];
const nobody = Array.from({ length: 101 }, () => 0);

const soberAssumptions: Assumptions = {
  mode: "nearby",
  choice: { alpha: 1, beta: 2 },
  wholeVillage: false,
  stages: {
    preschool: { entryAge: 3, grades: GRADES.preschool },
    primary: { entryAge: 6, grades: GRADES.primary },
    junior: { entryAge: 12, grades: GRADES.junior },
    senior: { entryAge: 15, grades: GRADES.senior },
    vocational: { entryAge: 15, grades: GRADES.vocational },
    special: { entryAge: 6, grades: GRADES.special },
  },
  enrolment: { ...byStage(() => always(1)), vocational: always(0), special: always(0) },
  retention: always(1),
  mortality: { male: nobody, female: nobody },
  fertility: { shape: nobody, total: {}, path: always(1), malesPerFemale: 1, knownBirths: [] },
  migration: {},
  migrationTiming: "end-of-year",
  migrationPath: always(1),
  townwardMoves: nobody,
  townwardPath: always(1),
  detour: { plain: 1, hill: 2 },
  daySchools: 15,
  boardingM: 1000,
  calibrate: false,
};

const roundNorms: Norms = {
  classSize: byStage(() => [40]),
  toleratedClassSize: byStage(() => [50]),
  largeClassFrom: 56,
  extremeClassFrom: 66,
  oversizedSchoolAbove: { ordinary: 2000, nineYear: 2500 },
  smallSchoolBelow: 100,
  tinySchoolBelow: 50,
  serviceRadiusM: byStage(() => ({ town: 500, rural: 2000 })),
  journeyLimitM: byStage(() => ({ town: 2000, rural: 3000 })),
  walkLimitM: byStage(() => [2000]),
  busLimitM: byStage(() => [5000]),
  busSeats: 50,
  boardingFromGrade: { ...byStage(() => 1), preschool: 9, primary: 4 },
  wholeCounty: ["senior", "vocational"],
  floorAreaPerPupilSqm: byStage(() => null),
  sportsAreaPerPupilSqm: byStage(() => null),
  pupilsPerTeacher: byStage(() => null),
  seatWarning: { yellowFrom: 0.9, redFrom: 1 },
  variationLimit: { primary: 0.5, junior: 0.45 },
  costs: {
    capitalPerFloorAreaYuan: 0,
    floorAreaPerSeatSqm: byStage(() => 0),
    moduleFloorAreaSqm: { primary: { 12: 0, 18: 0, 24: 0, 30: 0 }, junior: { 12: 0, 18: 0 } },
    capitalPerRoomYuan: 0,
    capitalPerBedYuan: 0,
    siteAreaPerSeatSqm: byStage(() => 0),
    teachingAreaPerSeatSqm: byStage(() => 0),
    sportsAreaPerSeatSqm: byStage(() => 0),
    landPerMuYuan: 0,
    landLeadYears: { reserved: 0, "state-owned": 1, "to-be-acquired": 2 },
    equipmentPerSeatYuan: byStage(() => 0),
    runningPerPupilYuan: byStage(() => 0),
    runningPerBoarderYuan: 0,
    fundedAtLeastPupils: 0,
    perTeacherYuan: 0,
    busPerPupilKmYuan: 0,
    schoolDays: 190,
    discountRate: 0,
    buildingLifeYears: 50,
  },
};
