import type { Close, Merge } from "../domain/measure";
import { STAGES } from "../domain/stage";
import { HALF_A_PUPIL } from "./halfAPupil";
import { busRides } from "./readers/busRides";
import { type ClosureStream, closureStreams } from "./readers/closureStreams";
import { closures } from "./readers/closures";
import { dayReach } from "./readers/dayReach";
import { offerJourneys } from "./readers/offerJourneys";
import { type DayWay, wayByDay } from "./readers/wayByDay";
import type { Results, UnitResults } from "./results";
import { sizesOf } from "./sizesOf";

/** What a closure may make worse. */
export const HARMS = ["seat", "classSize", "journey", "bus", "bed", "youngBoarders"] as const;
export type Harm = (typeof HARMS)[number];

/** A compulsory pupil of this grade or below does not board. */
const YOUNG = 3;

/** Pupils whom one closure harms in one way, year and place. */
export interface Charge {
  readonly measure: string;
  readonly harm: Harm;
  readonly year: number;
  readonly pupils: number;
  readonly sharedWith: readonly string[];
}

/** Results are never edited, so what was charged once stays true as long as they live. */
const known = new WeakMap<Results, WeakMap<Results, readonly Charge[]>>();

/**
 * Whom the closures of a plan make worse off than the same plan with its schools open (method 6.1). A child is charged once, to the
 * closure of the school that it would attend; children of other schools who lose their seat, to the closures whose pupils took the
 * seats within their reach.
 */
export function closureCharges(results: Results, open: Results): readonly Charge[] {
  const ofRun = known.get(results) ?? new WeakMap<Results, readonly Charge[]>();
  known.set(results, ofRun);
  const before = ofRun.get(open);
  if (before !== undefined) return before;
  const first = Math.min(...closures(results).map(({ year }) => year));
  const charges = results.years.flatMap((year, offset) =>
    year < first || offset === 0
      ? []
      : results.units.flatMap((_, at) => chargesOfYear(results, open, at, offset)),
  );
  ofRun.set(open, charges);
  return charges;
}

function chargesOfYear(results: Results, open: Results, at: number, offset: number): readonly Charge[] {
  const streams = closureStreams(results, open, at, offset);
  if (streams.length === 0) return [];
  const now = results.units[at];
  const year = results.years[offset];
  const seated = streams.filter(({ offer }) => offer !== -1);
  const classmates = groupedBy(seated, classOf);
  const takers = takersOf(results, now, offset, seated);
  const charge = (
    harm: Harm,
    stream: ClosureStream,
    pupils: number,
    others: readonly ClosureStream[],
  ): Charge => ({
    measure: stream.measure.id,
    harm,
    year,
    pupils,
    sharedWith: [...new Set(others.map(({ measure }) => measure.id as string))].filter(
      (id) => id !== stream.measure.id,
    ),
  });
  const way = (one: DayWay) => wayByDay(results, now, offset, one);
  const tooFull = fullClasses(now, open.units[at], offset);
  const isPrimary = STAGES[now.unit.stage] === "primary";
  const charges: Charge[] = [];
  for (const stream of streams) {
    const { home, grade, offer, boards, metres, pupils, before } = stream;
    if (offer === -1) {
      charges.push(charge("seat", stream, pupils, takers(home)));
      continue;
    }
    if (tooFull(offer, grade))
      charges.push(charge("classSize", stream, pupils, classmates.get(classOf(stream)) ?? []));
    if (boards) {
      if (isPrimary && grade <= YOUNG && !before.boards)
        charges.push(charge("youngBoarders", stream, pupils, []));
    } else if (way(stream) === undefined) {
      const wasTooFar = !before.boards && way({ ...stream, ...before }) === undefined;
      if (!wasTooFar || metres > before.metres) charges.push(charge("journey", stream, pupils, []));
    }
  }
  const riders = seated.filter((one) => !one.boards && way(one) === "bus");
  if (riders.length > 0) {
    const free = freeFor(
      riders,
      (offer) => now.years[offset].buses[offer] * results.norms.busSeats,
      busRides(results, now, offset).pupils,
    );
    charges.push(...beyond(riders, free, (stream, pupils, others) => charge("bus", stream, pupils, others)));
  }
  if (!results.norms.wholeCounty.includes(STAGES[now.unit.stage])) {
    const boarders = seated.filter((one) => one.boards);
    const free = freeFor(
      boarders,
      (offer) => now.years[offset - 1].beds[offer],
      offerJourneys(now, offset).boarders,
    );
    charges.push(
      ...beyond(boarders, free, (stream, pupils, others) => charge("bed", stream, pupils, others)),
    );
  }
  charges.push(...chargesOfOthers(results, open, at, offset, streams, takers, charge));
  return charges;
}

const classOf = ({ offer, grade }: ClosureStream): string => `${offer} ${grade}`;

function groupedBy<Key>(
  streams: readonly ClosureStream[],
  keyOf: (stream: ClosureStream) => Key,
): ReadonlyMap<Key, readonly ClosureStream[]> {
  const groups = new Map<Key, ClosureStream[]>();
  for (const stream of streams) {
    const group = groups.get(keyOf(stream));
    if (group === undefined) groups.set(keyOf(stream), [stream]);
    else group.push(stream);
  }
  return groups;
}

/** Whether a grade of an offer sits in a class above the standard that is larger than with all schools open. */
function fullClasses(
  now: UnitResults,
  twin: UnitResults,
  offset: number,
): (offer: number, grade: number) => boolean {
  const offers = now.unit.offers.length;
  const [year, before] = [now.years[offset], twin.years[offset]];
  return (offer, grade) => {
    const cell = (grade - 1) * offers + offer;
    const largest = year.largestClass[cell];
    return largest > sizesOf(year, offer).classSize[grade - 1] && largest > before.largestClass[cell];
  };
}

/** Places of an offer that are not taken by pupils of other schools: all who use them (by offer) less the streams among them. */
function freeFor(
  streams: readonly ClosureStream[],
  places: (offer: number) => number,
  users: ArrayLike<number>,
): (offer: number) => number {
  const own = new Float64Array(users.length);
  for (const { offer, pupils } of streams) own[offer] += pupils;
  return (offer) => Math.max(0, places(offer) - Math.max(0, users[offer] - own[offer]));
}

/** Charges those who are more than an offer has places for, each stream in proportion. */
function beyond(
  streams: readonly ClosureStream[],
  places: (offer: number) => number,
  charge: (stream: ClosureStream, pupils: number, others: readonly ClosureStream[]) => Charge,
): readonly Charge[] {
  return [...groupedBy(streams, ({ offer }) => offer)].flatMap(([offer, here]) => {
    const all = here.reduce((sum, { pupils }) => sum + pupils, 0);
    const over = all - places(offer);
    return over <= 0 ? [] : here.map((stream) => charge(stream, (stream.pupils * over) / all, here));
  });
}

/** By home: streams that took seats at schools which it reaches by day too: rooms go to the grades that need them, so any grade's. */
function takersOf(
  results: Results,
  now: UnitResults,
  offset: number,
  seated: readonly ClosureStream[],
): (home: number) => readonly ClosureStream[] {
  const reach = dayReach(results, now, offset);
  return (home) => {
    const reached = new Set(reach(home).map((arc) => now.unit.arcOffer[arc]));
    return seated.filter(({ offer }) => reached.has(offer));
  };
}

/**
 * Children of schools that stay who have a seat only with all schools open, net of those who have one only in the plan: charged
 * to the closures whose pupils took seats within their reach, in proportion; one charge a closure.
 */
function chargesOfOthers(
  results: Results,
  open: Results,
  at: number,
  offset: number,
  streams: readonly ClosureStream[],
  takers: (home: number) => readonly ClosureStream[],
  charge: (harm: Harm, stream: ClosureStream, pupils: number, others: readonly ClosureStream[]) => Charge,
): readonly Charge[] {
  const now = results.units[at];
  const homes = now.unit.homes.length;
  const own = new Set(streams.map(({ home, grade }) => (grade - 1) * homes + home));
  const more = now.years[offset].unplaced.map((pupils, cell) =>
    own.has(cell) ? 0 : pupils - open.units[at].years[offset].unplaced[cell],
  );
  const worse = more.reduce((sum, pupils) => sum + Math.max(0, pupils), 0);
  const net = more.reduce((sum, pupils) => sum + pupils, 0);
  if (net < HALF_A_PUPIL) return [];
  const borne = new Map<Close | Merge, Borne>();
  more.forEach((pupils, cell) => {
    if (pupils <= 0) return;
    const near = takers(cell % homes);
    const blamed = new Map<Close | Merge, Borne>();
    for (const stream of near.length > 0 ? near : streams) add(blamed, stream, stream.pupils);
    const all = [...blamed.values()].reduce((sum, one) => sum + one.pupils, 0);
    for (const one of blamed.values()) {
      const known = add(borne, one.stream, ((pupils * net) / worse) * (one.pupils / all));
      for (const { stream } of blamed.values()) known.beside.set(stream.measure, stream);
    }
  });
  return [...borne.values()].map(({ stream, pupils, beside }) =>
    charge("seat", stream, pupils, [...beside.values()]),
  );
}

/** What one closure bears, a stream that stands for it, and one for each of those that bear it too. */
interface Borne {
  readonly stream: ClosureStream;
  readonly beside: Map<Close | Merge, ClosureStream>;
  pupils: number;
}

function add(borne: Map<Close | Merge, Borne>, stream: ClosureStream, pupils: number): Borne {
  const known = borne.get(stream.measure) ?? { stream, beside: new Map(), pupils: 0 };
  borne.set(stream.measure, known);
  known.pupils += pupils;
  return known;
}
