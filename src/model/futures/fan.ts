import { STAGES, type Stage } from "../../domain/stage";
import { HALF_A_PUPIL } from "../halfAPupil";
import {
  FUTURE_INDICATORS,
  type FutureFigures,
  type FutureIndicator,
  type FutureShape,
  isUp,
  SCHOOL_FLAGS,
  type SchoolFlag,
} from "./indicators";

/** Shares of futures that stay below each line of a fan. */
export const QUANTILES = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** One figure over all futures. */
export interface FanCell {
  /** In the order of QUANTILES. */
  readonly quantiles: readonly number[];
  readonly mean: number;
  /** Share of futures in which it is half a pupil (class, seat) or more. */
  readonly share: number;
}

/** A county, or the city where none is named. */
export interface FanPlace {
  readonly county?: string;
  readonly stage: Stage;
}

/** What many futures say together: plain columns, small however many futures there are. */
export interface Fan {
  readonly futures: number;
  readonly shape: FutureShape;
  /** Quantiles, mean, share by `((place × years + year) × indicators + indicator) × WIDTH`. */
  readonly cells: Float64Array;
  /** The same of births by year after the first. */
  readonly births: Float64Array;
  /** Futures in which each flag is up, `(flag × years + year) × offers + offer`. */
  readonly flags: Uint32Array;
  /** Quantiles, mean and share of seat-years empty and short, `(2 × offer + kind) × WIDTH`. */
  readonly seatYears: Float64Array;
}

const WIDTH = QUANTILES.length + 2;

/** The places of a fan in their order: the city's stages, then each county's. */
export const fanPlaces = ({ units }: FutureShape): readonly FanPlace[] => [
  ...STAGES.map((stage) => ({ stage })),
  ...units,
];

/** Adds up futures; their order changes nothing. Throws where there is none. */
export function fanOf(shape: FutureShape, futures: readonly FutureFigures[]): Fan {
  if (futures.length === 0) throw new Error("a fan of no future");
  const places = fanPlaces(shape);
  const width = FUTURE_INDICATORS.length;
  const { years, units, offers } = shape;
  const cells = new Float64Array(places.length * years.length * width * WIDTH);
  const row = new Float64Array(futures.length);
  places.forEach((place, at) => {
    const own = units.flatMap((unit, of) =>
      unit.stage === place.stage && (place.county === undefined || unit.county === place.county) ? [of] : [],
    );
    for (let year = 0; year < years.length; year++) {
      for (let indicator = 0; indicator < width; indicator++) {
        futures.forEach((future, number) => {
          let sum = 0;
          for (const unit of own) sum += future.units[(year * units.length + unit) * width + indicator];
          row[number] = sum;
        });
        spread(row, cells, ((at * years.length + year) * width + indicator) * WIDTH);
      }
    }
  });
  const births = new Float64Array((years.length - 1) * WIDTH);
  for (let year = 0; year < years.length - 1; year++) {
    futures.forEach((future, number) => {
      row[number] = future.births[year];
    });
    spread(row, births, year * WIDTH);
  }
  const seatYears = new Float64Array(2 * offers.length * WIDTH);
  for (let at = 0; at < 2 * offers.length; at++) {
    futures.forEach((future, number) => {
      row[number] = future.seatYears[at];
    });
    spread(row, seatYears, at * WIDTH);
  }
  return { futures: futures.length, shape, cells, births, flags: counted(shape, futures), seatYears };
}

function counted({ years, offers }: FutureShape, futures: readonly FutureFigures[]): Uint32Array {
  const size = years.length * offers.length;
  const flags = new Uint32Array(SCHOOL_FLAGS.length * size);
  for (const future of futures)
    for (let at = 0; at < size; at++)
      SCHOOL_FLAGS.forEach((flag, rank) => {
        if (isUp(future.flags[at], flag)) flags[rank * size + at]++;
      });
  return flags;
}

/** Sorts a copy; between two futures a quantile lies on the straight line. */
function spread(row: Float64Array, into: Float64Array, at: number): void {
  const sorted = row.slice().sort();
  let sum = 0;
  let above = 0;
  for (let rank = 0; rank < sorted.length; rank++) {
    sum += sorted[rank];
    if (sorted[rank] >= HALF_A_PUPIL) above++;
  }
  QUANTILES.forEach((share, rank) => {
    const place = share * (sorted.length - 1);
    const below = Math.floor(place);
    const next = Math.min(sorted.length - 1, below + 1);
    into[at + rank] = sorted[below] + (sorted[next] - sorted[below]) * (place - below);
  });
  into[at + QUANTILES.length] = sum / sorted.length;
  into[at + QUANTILES.length + 1] = above / sorted.length;
}

const cellAt = (column: Float64Array, at: number): FanCell => ({
  quantiles: Array.from(column.subarray(at, at + QUANTILES.length)),
  mean: column[at + QUANTILES.length],
  share: column[at + QUANTILES.length + 1],
});

/** A figure of a place in a year. Throws for a place or a year that the futures do not have. */
export function fanCell(fan: Fan, place: FanPlace, year: number, indicator: FutureIndicator): FanCell {
  const { shape, cells } = fan;
  const at = fanPlaces(shape).findIndex(
    ({ county, stage }) => county === place.county && stage === place.stage,
  );
  const offset = shape.years.indexOf(year);
  if (at < 0 || offset < 0) throw new Error(`no futures of ${place.county} ${place.stage} in ${year}`);
  const width = FUTURE_INDICATORS.length;
  return cellAt(
    cells,
    ((at * shape.years.length + offset) * width + FUTURE_INDICATORS.indexOf(indicator)) * WIDTH,
  );
}

/** Births of the city in the school year before 31 August of `year`. */
export const fanBirths = ({ shape, births }: Fan, year: number): FanCell =>
  cellAt(births, (shape.years.indexOf(year) - 1) * WIDTH);

/** Share of futures in which a flag is up at a school's stage, by its place in the shape. */
export function flagShare(
  { shape, flags, futures }: Fan,
  offer: number,
  year: number,
  flag: SchoolFlag,
): number {
  const offset = shape.years.indexOf(year);
  const rank = SCHOOL_FLAGS.indexOf(flag);
  return flags[(rank * shape.years.length + offset) * shape.offers.length + offer] / futures;
}

/** Seat-years that a school's stage stands empty, or that its pupils lack, over the years of the run. */
export const seatYearsOf = ({ seatYears }: Fan, offer: number, kind: "empty" | "short"): FanCell =>
  cellAt(seatYears, (2 * offer + (kind === "empty" ? 0 : 1)) * WIDTH);
