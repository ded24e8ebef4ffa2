import type { Name } from "../../domain/name";
import { STAGES, type Stage } from "../../domain/stage";
import { QUANTILES } from "../../model/futures/fan";
import { readShape } from "../readShape";
import {
  amount,
  count,
  line,
  nameShape,
  noteShape,
  point,
  share,
  stageShape,
  yearShape,
} from "../shapes/atoms";
import { listOf } from "../shapes/manyOf";
import { z } from "../zod";

/** The figures that a province shows of a county's stage. */
export const PROVINCE_INDICATORS = [
  "pupils",
  "seats",
  "short",
  "surplus",
  "classesOverCap",
  "unplaced",
] as const;

/** A county of a province, and the city file that it is planned in. */
export interface ProvinceCounty {
  readonly id: string;
  readonly name: Name;
  /** Hash of the city file; the zip holds it as `cities/HASH.zip`. */
  readonly file: string;
  readonly city: Name;
  readonly lng: number;
  readonly lat: number;
  /** Outlines as rings of degrees; empty where none are known. */
  readonly rings: readonly (readonly (readonly [lng: number, lat: number])[])[];
  readonly settlements: number;
  readonly schools: number;
}

/** A county's stage in a year: what is believed, then futures in the order of QUANTILES; by place in PROVINCE_INDICATORS. */
export interface ProvinceRow {
  readonly county: string;
  readonly stage: Stage;
  readonly year: number;
  readonly figures: readonly (readonly number[])[];
  /** Share of futures in which seats are short. */
  readonly shortShare: number;
}

/** What a county costs in a year under what is believed, yuan. */
export interface ProvinceMoney {
  readonly county: string;
  readonly year: number;
  readonly investmentYuan: number;
  readonly runningYuan: number;
}

/** How likely a county's stage lacks seats in the year in which that is likeliest. */
export interface ProvinceShortage {
  readonly county: string;
  readonly stage: Stage;
  readonly year: number;
  readonly share: number;
  readonly middle: number;
  readonly high: number;
}

/** One scenario in all counties. */
export interface ProvinceScenario {
  readonly id: string;
  readonly name: Name;
  readonly rows: readonly ProvinceRow[];
  readonly money: readonly ProvinceMoney[];
  /** The likeliest and then the largest first. */
  readonly shortages: readonly ProvinceShortage[];
}

/** A collected sweep over the counties of a province, as the app opens it. */
export interface Province {
  readonly version: 1;
  readonly engine: number;
  /** Futures of each county; 1 where only what is believed was simulated. */
  readonly futures: number;
  /** Said of the cities' data: what is real and what is made up; each sentence once. */
  readonly statements: readonly Name[];
  readonly counties: readonly ProvinceCounty[];
  readonly scenarios: readonly ProvinceScenario[];
}

const MOST_COUNTIES = 5_000;
const people = amount(0, 1e9);
const yuan = amount(-1e15, 1e15);
const rowShape = z.strictObject({
  county: line,
  stage: stageShape,
  year: yearShape,
  figures: listOf(listOf(people, { min: 1, max: 6 }), {
    min: PROVINCE_INDICATORS.length,
    max: PROVINCE_INDICATORS.length,
  }),
  shortShare: share,
});
const provinceShape = z.strictObject({
  version: z.literal(1),
  engine: count(1_000_000),
  futures: count(1_000_000),
  statements: listOf(noteShape, { max: MOST_COUNTIES }),
  counties: listOf(
    z.strictObject({
      ...{ id: line, name: nameShape, file: z.string().regex(/^[0-9a-f]{64}$/), city: nameShape, ...point },
      rings: listOf(listOf(z.tuple([amount(-180, 180), amount(-90, 90)]), { max: 10_000 }), { max: 100 }),
      ...{ settlements: count(1_000_000), schools: count(1_000_000) },
    }),
    { min: 1, max: MOST_COUNTIES },
  ),
  scenarios: listOf(
    z.strictObject({
      ...{ id: line, name: nameShape },
      rows: listOf(rowShape, { max: MOST_COUNTIES * STAGES.length * 51 }),
      money: listOf(
        z.strictObject({ county: line, year: yearShape, investmentYuan: yuan, runningYuan: yuan }),
      ),
      shortages: listOf(
        z.strictObject({
          ...{ county: line, stage: stageShape, year: yearShape },
          ...{ share, middle: people, high: people },
        }),
      ),
    }),
    { min: 1, max: 100 },
  ),
}) as unknown as z.ZodType<Province>;

/** Reads the figures of a province from `province.json`; or says what is wrong with them. Never throws. */
export const readProvince = (json: unknown) => readShape("province.json", json, provinceShape);

/** A figure of a row: what is believed, then the quantiles of futures, which are the same where none were drawn. */
export function provinceFigure(
  { figures }: ProvinceRow,
  indicator: (typeof PROVINCE_INDICATORS)[number],
): { readonly believed: number; readonly quantiles: readonly number[] } {
  const [believed, ...quantiles] = figures[PROVINCE_INDICATORS.indexOf(indicator)];
  return { believed, quantiles: quantiles.length > 0 ? quantiles : QUANTILES.map(() => believed) };
}
