import type { Dataset } from "../domain/dataset";
import type { HomePart, Point } from "../domain/place";
import { AGES } from "../domain/place";
import type { SchoolPlan } from "../domain/school";
import { STAGES } from "../domain/stage";

/** One settlement's residents: males by age, then females by age. */
export const CELLS = 2 * AGES;

/** No stage has more grades than this: room per offer in grade columns. */
export const MAX_GRADES = 9;

/** Places on the ground as columns: metres north, and longitude to be shrunk by the mean of two cosines. */
export interface Ground {
  readonly northM: Float64Array;
  readonly eastM: Float64Array;
  readonly cosLat: Float64Array;
}

/**
 * The dataset compiled to columns. Rows follow the ids in string order, so the order of a file changes nothing;
 * rows that a scenario adds (new schools, new stages of a school, compounds) come after all of these.
 */
export interface Model {
  readonly dataset: Dataset;
  readonly countyIds: readonly string[];
  readonly settlementIds: readonly string[];
  readonly settlementRow: ReadonlyMap<string, number>;
  readonly settlementCounty: Int32Array;
  readonly settlementTown: Uint8Array;
  readonly settlementHill: Uint8Array;
  /** Where people live: the parts of every settlement (method 3.0), settlements ascending, parts in their order. */
  readonly homes: Homes;
  /** Base residents, `settlement × CELLS + sex × AGES + age`; rows of compounds have none. */
  readonly residents: Float64Array;
  readonly schools: readonly SchoolPlan[];
  readonly schoolRow: ReadonlyMap<string, number>;
  readonly schoolCounty: Int32Array;
  readonly schoolHill: Uint8Array;
  readonly schoolGround: Ground;
  readonly offers: Offers;
  /** Rows of each school's offers. */
  readonly offersOfSchool: readonly (readonly number[])[];
}

/** One row per part of a settlement; a settlement without parts has one home, at its point. */
export interface Homes {
  /** Row of the settlement. */
  readonly settlement: Int32Array;
  /** Share of the settlement's residents who live here or in one of its homes before. */
  readonly shareUpTo: Float64Array;
  readonly ground: Ground;
}

/** One row per school and stage. */
export interface Offers {
  readonly count: number;
  readonly school: Int32Array;
  /** Place in STAGES. */
  readonly stage: Int32Array;
  readonly fromGrade: Int32Array;
  readonly toGrade: Int32Array;
  readonly rooms: Float64Array;
  readonly beds: Float64Array;
  /** 1 where it stands in the base year; 0 where a scenario will open it. */
  readonly standing: Uint8Array;
  /** Pupils of the base year, `offer × MAX_GRADES + grade − 1`. */
  readonly enrolled: Float64Array;
}

/** Of latitude, on the sphere that distances are measured on. */
export const METRES_PER_DEGREE = (Math.PI / 180) * 6_371_008.8;

/** Columns of points; distance between two rows is `straightM`. */
export function groundOf(points: readonly Point[]): Ground {
  return {
    northM: Float64Array.from(points, (point) => point.lat * METRES_PER_DEGREE),
    eastM: Float64Array.from(points, (point) => point.lng * METRES_PER_DEGREE),
    cosLat: Float64Array.from(points, (point) => Math.cos((point.lat * Math.PI) / 180)),
  };
}

/** The point of a row, degrees. */
export const groundPoint = ({ northM, eastM }: Ground, row: number): Point => ({
  lng: eastM[row] / METRES_PER_DEGREE,
  lat: northM[row] / METRES_PER_DEGREE,
});

/** Straight distance in metres between row `a` of one ground and row `b` of another; 0.1 % at 200 km. */
export function straightM(from: Ground, a: number, to: Ground, b: number): number {
  const north = from.northM[a] - to.northM[b];
  const east = ((from.eastM[a] - to.eastM[b]) * (from.cosLat[a] + to.cosLat[b])) / 2;
  return Math.sqrt(north * north + east * east);
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

export const rowsOf = (ids: readonly string[]): ReadonlyMap<string, number> =>
  new Map(ids.map((id, row) => [id, row]));

/** Compiles a validated dataset (architecture: Dataset → Model). Throws on a county nobody declared. */
export function compileModel(dataset: Dataset): Model {
  const countyIds = dataset.counties.map((county) => county.id as string).sort();
  const countyRow = rowsOf(countyIds);
  const county = (id: string): number => {
    const row = countyRow.get(id);
    if (row === undefined) throw new Error(`county ${id} is not in the dataset`);
    return row;
  };
  const settlements = [...dataset.settlements].sort(byId);
  const schools = [...dataset.schools].sort(byId);

  const residents = new Float64Array(settlements.length * CELLS);
  settlements.forEach((settlement, row) => {
    residents.set(settlement.residents.male, row * CELLS);
    residents.set(settlement.residents.female, row * CELLS + AGES);
  });

  const offers = offersOf(schools, dataset.baseYear);
  const settlementIds = settlements.map((settlement) => settlement.id as string);
  return {
    dataset,
    countyIds,
    settlementIds,
    settlementRow: rowsOf(settlementIds),
    settlementCounty: Int32Array.from(settlements, (settlement) => county(settlement.county)),
    settlementTown: Uint8Array.from(settlements, (settlement) => (settlement.setting === "rural" ? 0 : 1)),
    settlementHill: Uint8Array.from(settlements, (settlement) => (settlement.terrain === "hill" ? 1 : 0)),
    homes: homesOf(settlements),
    residents,
    schools,
    schoolRow: rowsOf(schools.map((school) => school.id)),
    schoolCounty: Int32Array.from(schools, (school) => county(school.county)),
    schoolHill: Uint8Array.from(schools, (school) => (school.terrain === "hill" ? 1 : 0)),
    schoolGround: groundOf(schools),
    offers,
    offersOfSchool: offersBySchool(offers, schools.length),
  };
}

/** The homes of settlements that are rows 0, 1, … of a model. Shares are taken relative to their sum. */
export function homesOf(settlements: readonly (Point & { readonly parts?: readonly HomePart[] })[]): Homes {
  const settlement: number[] = [];
  const shareUpTo: number[] = [];
  const points: Point[] = [];
  settlements.forEach((one, row) => {
    const parts = one.parts ?? [{ lng: one.lng, lat: one.lat, share: 1 }];
    const all = parts.reduce((sum, part) => sum + part.share, 0);
    let upTo = 0;
    parts.forEach((part, at) => {
      upTo += part.share;
      settlement.push(row);
      shareUpTo.push(at === parts.length - 1 ? 1 : upTo / all);
      points.push(part);
    });
  });
  return {
    settlement: Int32Array.from(settlement),
    shareUpTo: Float64Array.from(shareUpTo),
    ground: groundOf(points),
  };
}

/** Rows of the offers of each school, ascending. */
export function offersBySchool(offers: Offers, schools: number): readonly (readonly number[])[] {
  const rows: number[][] = Array.from({ length: schools }, () => []);
  for (let offer = 0; offer < offers.count; offer++) rows[offers.school[offer]].push(offer);
  return rows;
}

function offersOf(schools: Dataset["schools"], baseYear: number): Offers {
  const rows = schools.flatMap((school, row) =>
    STAGES.flatMap((stage, column) =>
      school.offers.filter((offer) => offer.stage === stage).map((offer) => ({ offer, row, column })),
    ),
  );
  const enrolled = new Float64Array(rows.length * MAX_GRADES);
  rows.forEach(({ offer }, at) => {
    const base = offer.enrolment.find((enrolment) => enrolment.year === baseYear);
    base?.byGrade.forEach((pupils, grade) => {
      enrolled[at * MAX_GRADES + offer.fromGrade - 1 + grade] = pupils;
    });
  });
  return {
    count: rows.length,
    school: Int32Array.from(rows, ({ row }) => row),
    stage: Int32Array.from(rows, ({ column }) => column),
    fromGrade: Int32Array.from(rows, ({ offer }) => offer.fromGrade),
    toGrade: Int32Array.from(rows, ({ offer }) => offer.toGrade),
    rooms: Float64Array.from(rows, ({ offer }) => offer.rooms),
    beds: Float64Array.from(rows, ({ offer }) => offer.beds),
    standing: new Uint8Array(rows.length).fill(1),
    enrolled,
  };
}
