import type { PlanLineId } from "../../../src/domain/ids";
import type { Merge } from "../../../src/domain/measure";
import type { Settlement } from "../../../src/domain/place";
import type { School } from "../../../src/domain/school";
import { measureId, type PlanCity, pupilsOf, seatsAt } from "./planCity";
import type { PlanDemand } from "./planDemand";
import { roadM } from "./roadM";

export const MERGERS = 42;
const SMALL_BELOW = 100;
const YEARS = [2022, 2023, 2023, 2024, 2024, 2025, 2021];
/** The simulated years in which the ways to a receiver are looked at. */
const LAST_YEAR = 2030;
/** People are real numbers in the engine: less than half a pupil is nobody. */
const HALF_A_PUPIL = 0.5;
/** One in so many, of 2025, has not been consulted on yet. */
const UNDATED_EVERY = 14;

/** Names the joining of two schools, whatever the year. */
export const pairOf = ({ school, into }: Pick<Merge, "school" | "into">): string => `${school} ${into}`;

/**
 * Up to 42 mergers: of the village schools below 100 pupils those join another school of their county whose pupils get the shortest
 * new way, one after the other: a school that teaches all their grades, has seats at the standard for all in every year without
 * measures, and that they reach within the bus limit of their grade, or no farther than they have it; a school stays where some
 * village would have no other in reach. Pairs to be avoided come last.
 */
export function planMergers(
  city: PlanCity,
  settlements: readonly Settlement[],
  demand: PlanDemand,
  avoided: ReadonlySet<string>,
): readonly Merge[] {
  const plan: Plan = {
    city,
    demand,
    avoided,
    open: new Set(city.schools.filter((school) => pupilsOf(school, "primary") > 0)),
    received: new Map(),
  };
  const small = city.schools.filter((school) => isSmall(school));
  const merges: Merge[] = [];
  for (let rank = 0; rank < MERGERS; rank++) {
    const year = YEARS[rank % YEARS.length];
    const able = small
      .filter((school) => plan.open.has(school) && !plan.received.has(school.id))
      .filter((school) => !isNeeded(school, plan, settlements));
    const next = best(able.flatMap((school) => best(movesOf(school, year, plan)) ?? []));
    if (next === undefined) break;
    const { school, into } = next;
    plan.open.delete(school);
    plan.received.set(into.id, [...(plan.received.get(into.id) ?? []), school.id]);
    merges.push(mergeOf(school, into, rank, year));
  }
  return merges;
}

/** What is decided so far. */
interface Plan {
  readonly city: PlanCity;
  readonly demand: PlanDemand;
  readonly avoided: ReadonlySet<string>;
  readonly open: Set<School>;
  /** Schools that each receiver has been given. */
  readonly received: Map<string, readonly string[]>;
}

const isSmall = (school: School): boolean =>
  (school.kind === "primary" || school.kind === "teachingPoint") &&
  school.setting === "rural" &&
  pupilsOf(school, "primary") < SMALL_BELOW;

const lastGrade = ({ offers }: School): number =>
  offers.find(({ stage }) => stage === "primary")?.toGrade ?? 0;

const yearsFrom = (year: number): readonly number[] =>
  Array.from({ length: LAST_YEAR - year + 1 }, (_, offset) => year + offset);

/** A merger that asks no pupil for more than the limit of its grade. */
interface Move {
  readonly school: School;
  readonly into: School;
  /** Mean new way of the pupils of the merger's year. */
  readonly meanM: number;
  readonly isAvoided: boolean;
}

const best = (moves: readonly Move[]): Move | undefined =>
  moves.reduce<Move | undefined>(
    (first, move) => (first === undefined || isBetter(move, first) ? move : first),
    undefined,
  );

const isBetter = (one: Move, other: Move): boolean =>
  one.isAvoided === other.isAvoided ? one.meanM < other.meanM : other.isAvoided;

/** The schools that a school can join. */
function movesOf(school: School, year: number, plan: Plan): readonly Move[] {
  const { city, demand, avoided } = plan;
  const limitM = city.norms.busLimitM.primary;
  const isTooFar = ({ grade, metres, beforeM }: Way) => metres > Math.max(beforeM, limitM[grade - 1]);
  return [...plan.open].flatMap((into): readonly Move[] => {
    if (into === school || into.county !== school.county || lastGrade(into) < lastGrade(school)) return [];
    if (roadM(school, into) > Math.max(...limitM) || !hasSeats(school, into, year, plan)) return [];
    const byYear = yearsFrom(year).map((one) => demand.waysTo(into, school.id, "primary", one));
    if (byYear.some((ways) => sumOf(ways.filter(isTooFar), () => 1) >= HALF_A_PUPIL)) return [];
    const meanM = sumOf(byYear[0], ({ metres }) => metres) / sumOf(byYear[0], () => 1);
    return [{ school, into, meanM, isAvoided: avoided.has(pairOf({ school: school.id, into: into.id })) }];
  });
}

type Ways = ReturnType<PlanDemand["waysTo"]>;
type Way = Ways[number];

const sumOf = (ways: Ways, figure: (way: Way) => number): number =>
  ways.reduce((sum, way) => sum + way.pupils * figure(way), 0);

/** Whether a school has seats at the standard for its own pupils, those it was given, and those of one more, in every year. */
function hasSeats(school: School, into: School, year: number, { city, demand, received }: Plan): boolean {
  const seats = seatsAt(into, "primary", city.norms);
  const all = [into.id, school.id, ...(received.get(into.id) ?? [])];
  return yearsFrom(year).every(
    (one) => all.reduce((sum, id) => sum + demand.pupilsAt(id, "primary", one), 0) <= seats,
  );
}

/** Whether a village in the school's reach would be left without any primary school in reach. */
function isNeeded(school: School, { city, open }: Plan, settlements: readonly Settlement[]): boolean {
  const reachM = city.norms.journeyLimitM.primary.rural;
  return settlements.some(
    (settlement) =>
      settlement.county === school.county &&
      roadM(settlement, school) <= reachM &&
      ![...open].some((other) => other !== school && roadM(settlement, other) <= reachM),
  );
}

function mergeOf(school: School, into: School, rank: number, year: number): Merge {
  const isDated = rank % UNDATED_EVERY !== UNDATED_EVERY - 2;
  return {
    kind: "merge",
    id: measureId("M", rank),
    year,
    status: "planned",
    line: "merged" as PlanLineId,
    school: school.id,
    into: into.id,
    campusStays: false,
    ...(isDated && {
      hearing: `${year}-03-15`,
      consent: `${year}-04-10`,
      publicNotice: `${year}-04-20`,
      approval: `${year}-06-10`,
    }),
    note: "示范：42 所撤并之一，对象与年份按规则虚构 / made up by rule 15",
  };
}
