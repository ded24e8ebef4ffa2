import { STAGES, type Stage } from "../../domain/stage";
import { classesAbove } from "../indicators/classesAbove";
import { pupilsOfOffer } from "../indicators/pupilsOfOffer";
import { type Part, unitsOf } from "../part";
import { perRun } from "../perRun";
import type { Results, UnitResults, UnitYear } from "../results";
import { sizesOf } from "../sizesOf";
import { schoolOffers } from "./schoolOffers";
import { type Nearby, type Reached, seatsInReach } from "./seatsInReach";

/** Why a class is above the standard: the first that holds, in this order (method 5.5). */
export const CAUSES = ["noSeat", "keepSchool", "roomsDivide", "intakePlan"] as const;
export type ClassCause = (typeof CAUSES)[number];

/** Classes above the standard of one grade; where grades are taught together, a class counts with one of them. */
export interface CausedGrade {
  readonly grade: number;
  readonly classes: number;
}

/** The classes of one school and stage that are above the standard for one cause, until when, and what would mend it. */
export interface CausedClasses {
  readonly school: string;
  readonly county: string;
  readonly stage: Stage;
  readonly cause: ClassCause;
  readonly grades: readonly CausedGrade[];
  readonly isTogether: boolean;
  readonly classes: number;
  /** Pupils too many: above the school's seats; where it has seats enough, above those of the grades' classes. */
  readonly pupils: number;
  /** The first year from which none of these grades is above the standard again; undefined: not within the horizon. */
  readonly until: number | undefined;
  /**
   * Rooms that would mend it: in reach of its pupils, or for the grades that have too few. Where pupils keep their school, those
   * still wanted once every seat in reach is taken; where the intake plan binds, those by which intake plans in reach would rise.
   */
  readonly rooms: number;
  /** Schools in reach with a free seat, nearest first; none where the school has seats enough. */
  readonly nearby: readonly Nearby[];
  /** Their free seats. */
  readonly free: number;
}

/**
 * The causes of all classes of a stage that are above the standard in a year; every such class has exactly one.
 * A school that has more pupils than seats (rooms × standard): *no seat in reach* where fewer than one of the grade's pupils
 * has a school with a free seat within the day's journey; else *pupils keep their school*, unless it is above its seats only by
 * entrants beyond its intake plan: then, free seats being held for other grades, *the intake plan binds*. A school with seats
 * enough: *rooms do not divide among the grades*.
 */
export const classCauses = perRun(
  (results: Results, year: number, stage: Stage): readonly CausedClasses[] => {
    const offset = results.years.indexOf(year);
    return unitsOf(results, { stage }).flatMap((unit) => causesOfUnit(results, unit, offset, stage));
  },
);

/** How many classes of a part are above the standard for each cause; they add up to the classes above the standard. */
export function causeCounts(
  results: Results,
  year: number,
  { county, stage }: Part,
): Readonly<Record<ClassCause, number>> {
  const counts = { noSeat: 0, keepSchool: 0, roomsDivide: 0, intakePlan: 0 };
  for (const one of stage === undefined ? STAGES : [stage])
    for (const caused of classCauses(results, year, one))
      if (county === undefined || caused.county === county) counts[caused.cause] += caused.classes;
  return counts;
}

/** The causes of one school's classes above the standard, stage by stage. */
export const causesOfSchool = (results: Results, year: number, school: string): readonly CausedClasses[] =>
  schoolOffers(results, school).flatMap(({ stage }) =>
    classCauses(results, year, stage).filter((caused) => caused.school === school),
  );

/** One offer in one year, as its causes are read from it. */
interface OfferNow {
  readonly now: UnitYear;
  readonly offer: number;
  readonly cells: readonly number[];
  readonly pupils: number;
  readonly above: readonly CausedGrade[];
}

function offerNow(now: UnitYear, offer: number): OfferNow {
  const offers = now.seats.length;
  const cells = now.rules.classSize.map((_, column) => column * offers + offer);
  const above = cells
    .map((cell, column) => ({
      grade: column + 1,
      classes: classesAbove(now, cell, sizesOf(now, offer).classSize[column]),
    }))
    .filter(({ classes }) => classes > 0);
  return { now, offer, cells, pupils: pupilsOfOffer(now, offer), above };
}

function causesOfUnit(
  results: Results,
  unit: UnitResults,
  offset: number,
  stage: Stage,
): readonly CausedClasses[] {
  const now = unit.years[offset];
  const crowded = Array.from(now.seats, (_, offer) => offerNow(now, offer)).filter(
    ({ above }) => above.length > 0,
  );
  const full = crowded.filter(({ offer, pupils }) => pupils > now.seats[offer]);
  const reachOf = seatsInReach(
    results,
    unit,
    offset,
    full.map(({ offer }) => offer),
  );
  return crowded.flatMap((school) => {
    const { offer, above, pupils } = school;
    const isFull = pupils > now.seats[offer];
    const causes = above.map(({ grade }): ClassCause => {
      if (!isFull) return "roomsDivide";
      if (reachOf(offer, [grade]).pupils < 1) return "noSeat";
      return isFullWithoutEntrants(results, unit, school) ? "keepSchool" : "intakePlan";
    });
    return CAUSES.filter((cause) => causes.includes(cause)).map((cause) => {
      const grades = above.filter((_, at) => causes[at] === cause);
      const numbers = grades.map(({ grade }) => grade);
      const reached = isFull ? reachOf(offer, numbers) : undefined;
      return {
        ...{ school: idOf(results, unit, offer), county: results.model.countyIds[unit.unit.county] },
        ...{ stage, cause, grades, isTogether: now.together[offer] === 1 },
        classes: grades.reduce((sum, { classes }) => sum + classes, 0),
        until: untilOf(unit, offset, school, numbers),
        ...mended(school, numbers, cause, reached),
      };
    });
  });
}

/** Whether a school would be above its seats even if no more entrants had come than its intake plan takes. */
function isFullWithoutEntrants({ model }: Results, { unit }: UnitResults, school: OfferNow): boolean {
  const { now, offer, cells, pupils } = school;
  const entry = model.offers.fromGrade[unit.offers[offer]] - 1;
  const entrants = now.wholePupils[cells[entry]];
  return (
    pupils - entrants + Math.min(entrants, now.intakeRooms[offer] * sizesOf(now, offer).classSize[entry]) >
    now.seats[offer]
  );
}

/** What is too much at a school in some grades, and what would mend it. */
function mended(
  { now, offer, cells, pupils }: OfferNow,
  grades: readonly number[],
  cause: ClassCause,
  reached: Reached | undefined,
): Pick<CausedClasses, "pupils" | "rooms" | "nearby" | "free"> {
  const { classSize } = sizesOf(now, offer);
  const size = Math.max(...grades.map((grade) => classSize[grade - 1]));
  const sum = (figure: (cell: number, column: number) => number) =>
    grades.reduce((total, grade) => total + figure(cells[grade - 1], grade - 1), 0);
  const isTogether = now.together[offer] === 1;
  const beyondClasses = isTogether
    ? Math.max(0, pupils - sum((cell, column) => now.classes[cell] * classSize[column]))
    : sum((cell, column) => now.wholePupils[cell] - now.classes[cell] * classSize[column]);
  if (reached === undefined) {
    const least = Math.min(...grades.map((grade) => classSize[grade - 1]));
    const formed = cells.reduce((total, cell) => total + now.classes[cell], 0);
    const rooms = isTogether
      ? Math.ceil(pupils / least) - formed
      : sum((cell, column) => Math.ceil(now.wholePupils[cell] / classSize[column]) - now.classes[cell]);
    return { pupils: beyondClasses, rooms, nearby: [], free: 0 };
  }
  const tooMany = Math.min(pupils - now.seats[offer], beyondClasses);
  const movable = cause === "keepSchool" ? Math.min(reached.free, Math.floor(reached.pupils)) : 0;
  return {
    pupils: tooMany,
    rooms: Math.ceil(Math.max(0, tooMany - movable) / size),
    nearby: reached.nearby,
    free: reached.free,
  };
}

function untilOf(
  { years }: UnitResults,
  offset: number,
  { now, offer }: OfferNow,
  grades: readonly number[],
): number | undefined {
  const isTogether = now.together[offer] === 1;
  const isAbove = (year: UnitYear) =>
    offerNow(year, offer).above.some(({ grade }) => isTogether || grades.includes(grade));
  let last = years.length - 1;
  while (last > offset && !isAbove(years[last])) last--;
  return years[last + 1]?.year;
}

const idOf = ({ model }: Results, { unit }: UnitResults, offer: number): string =>
  model.schools[model.offers.school[unit.offers[offer]]].id;
