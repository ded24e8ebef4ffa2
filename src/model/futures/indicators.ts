import type { Measure } from "../../domain/measure";
import { STAGES, type Stage } from "../../domain/stage";
import { seatsOfOffer } from "../indicators/seatsOfOffer";
import type { Results, UnitSummary } from "../results";
import { freeElsewhere } from "./freeElsewhere";

/** What is kept of every county, stage and year of a future: rows of the report. */
export const FUTURE_INDICATORS = [
  "pupils",
  "seats",
  "short",
  "surplus",
  "unplaced",
  "aboveOwnSeats",
  "classes",
  "classesOverCap",
  "classes56",
  "classes66",
  "boarders",
  "bedsShort",
  "beyondRadius",
] as const satisfies readonly (keyof UnitSummary)[];
export type FutureIndicator = (typeof FUTURE_INDICATORS)[number];

/** What may be so of a school's stage in a year of a future. */
export const SCHOOL_FLAGS = ["open", "overfull", "halfEmpty", "needed", "peaked"] as const;
export type SchoolFlag = (typeof SCHOOL_FLAGS)[number];

/** A measure that gives a school rooms. */
export interface RoomsBy {
  readonly measure: Measure["id"];
  readonly year: number;
  readonly addedRooms: number;
}

/** A school's stage, with the first measure that gives it rooms, if one does. */
export interface FutureOffer {
  readonly school: string;
  readonly stage: Stage;
  readonly county: string;
  readonly by?: RoomsBy;
}

/** What the columns of all futures of a scenario are about. */
export interface FutureShape {
  readonly years: readonly number[];
  readonly units: readonly { readonly county: string; readonly stage: Stage }[];
  readonly offers: readonly FutureOffer[];
}

/** One future in figures: never whole results. */
export interface FutureFigures {
  /** `(year × units + unit) × FUTURE_INDICATORS.length + indicator`. */
  readonly units: Float64Array;
  /** Bits by place in SCHOOL_FLAGS, `year × offers + offer`; `peaked` stands in the last year. */
  readonly flags: Uint8Array;
  /** Seats that stand empty, then pupils above the seats, added up over the years: `2 × offer`. */
  readonly seatYears: Float64Array;
  /** Births of the city by year after the first. */
  readonly births: Float64Array;
}

/** One figure of a future: by place of the year and of the unit in the shape. */
export const unitFigure = (
  { units: { length } }: FutureShape,
  { units }: FutureFigures,
  year: number,
  unit: number,
  indicator: FutureIndicator,
): number => units[(year * length + unit) * FUTURE_INDICATORS.length + FUTURE_INDICATORS.indexOf(indicator)];

/** Below this share of its seats a school is half empty. */
const HALF = 0.5;
/** A school has peaked that was full and ends below this share of its most pupils. */
const FALLEN = 0.7;

const bit = (flag: SchoolFlag): number => 1 << SCHOOL_FLAGS.indexOf(flag);

/** What the figures of a run are about: offers in the order of the model's rows. */
export function futureShape({ model, years, units, scenario }: Results): FutureShape {
  const by = new Map<string, RoomsBy>();
  const note = (key: string, rooms: RoomsBy) => {
    if (!by.has(key)) by.set(key, rooms);
  };
  for (const measure of scenario.measures) {
    const { id, year } = measure;
    if (measure.kind === "build")
      for (const { stage, rooms } of measure.school.offers)
        note(`${measure.school.id} ${stage}`, { measure: id, year, addedRooms: rooms });
    if (measure.kind === "expand" && measure.addedRooms > 0)
      note(`${measure.school} ${measure.stage}`, { measure: id, year, addedRooms: measure.addedRooms });
  }
  return {
    years,
    units: units.map(({ unit }) => ({ county: model.countyIds[unit.county], stage: STAGES[unit.stage] })),
    offers: Array.from(model.offers.school, (school, row): FutureOffer => {
      const stage = STAGES[model.offers.stage[row]];
      const { id } = model.schools[school];
      const rooms = by.get(`${id} ${stage}`);
      return {
        school: id,
        stage,
        county: model.countyIds[model.schoolCounty[school]],
        ...(rooms !== undefined && { by: rooms }),
      };
    }),
  };
}

/**
 * Adds up a run to the figures of a future (method 9.2).
 *
 * @param residual By which a school's pupils differ from what its place explains: a factor, by row of the offer and years after
 * the base year. The county's own figures stay as simulated.
 */
export function futureFigures(
  results: Results,
  shape: FutureShape,
  residual: (offer: number, offset: number) => number,
): FutureFigures {
  const { model, units, years } = results;
  const offers = model.offers.count;
  const width = FUTURE_INDICATORS.length;
  const figures = new Float64Array(years.length * units.length * width);
  const flags = new Uint8Array(years.length * offers);
  const seatYears = new Float64Array(2 * offers);
  const most = new Float64Array(offers);
  const wasFull = new Uint8Array(offers);
  units.forEach(({ unit, years: ofUnit }, at) => {
    ofUnit.forEach((now, offset) => {
      FUTURE_INDICATORS.forEach((key, place) => {
        figures[(offset * units.length + at) * width + place] = now.summary[key];
      });
      for (let offer = 0; offer < unit.offers.length; offer++) {
        if (now.isOpen[offer] === 0) continue;
        const row = unit.offers[offer];
        const { pupils: simulated, seats } = seatsOfOffer(now, offer);
        const pupils = simulated * residual(row, offset);
        let found = bit("open");
        if (pupils > seats) found |= bit("overfull");
        if (pupils < HALF * seats) found |= bit("halfEmpty");
        const { by } = shape.offers[row];
        if (
          by !== undefined &&
          by.year <= now.year &&
          freeElsewhere(results, at, offset, offer) < onAdded(pupils, seats, by.addedRooms / now.rooms[offer])
        )
          found |= bit("needed");
        if (offset > 0) {
          seatYears[2 * row] += Math.max(0, seats - pupils);
          seatYears[2 * row + 1] += Math.max(0, pupils - seats);
        }
        most[row] = Math.max(most[row], pupils);
        if (seats > 0 && pupils >= seats) wasFull[row] = 1;
        if (offset === years.length - 1 && wasFull[row] === 1 && pupils < FALLEN * most[row])
          found |= bit("peaked");
        flags[offset * offers + row] = found;
      }
    });
  });
  return { units: figures, flags, seatYears, births: Float64Array.from(results.births, ({ born }) => born) };
}

/** Pupils who sit on the seats that a measure added, those before being taken first. */
const onAdded = (pupils: number, seats: number, share: number): number =>
  Math.max(0, Math.min(pupils, seats) - seats * Math.max(0, 1 - share));

/** Whether a flag is up in some bits. */
export const isUp = (bits: number, flag: SchoolFlag): boolean => (bits & bit(flag)) !== 0;
