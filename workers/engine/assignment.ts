import { DAY, type EligibleArcs, eligibleArcs } from "./eligibleArcs";
import type { Situation } from "./situation";
import type { TransportProblem } from "./transport";

/** Who asks for a seat: some pupils of a settlement, who count as one grade for what they may attend. */
export interface Asking {
  readonly settlement: number;
  readonly grade: number;
  readonly pupils: number;
  /** Who they are from one year to the next. */
  readonly key: number;
}

/** Room at one offer of the unit, dearest last. */
export interface Room {
  readonly offer: number;
  readonly steps: readonly { readonly seats: number; readonly cost: number }[];
  readonly beds: number;
}

/**
 * A transport problem over the unit's arcs. Its first sources are those who ask and its first targets the rooms; behind
 * them stand the beds of schools that somebody may board at.
 */
export interface Assignment {
  readonly problem: TransportProblem;
  /** Arc of the unit and way of attending, for each arc of those who ask. */
  readonly arc: Int32Array;
  readonly way: Uint8Array;
  /** Price of leaving a pupil unplaced: above any way of rearranging the others. */
  readonly unplacedCost: number;
}

/**
 * Who may be seated where, as a transport problem (method 4.2): those who ask → day arcs, or bed arcs through the
 * school's beds → rooms in steps. Costs are metres of journey; a bed costs `boardingM` more.
 *
 * Beds stand between pupils and rooms. So that the problem stays one of sources and targets, each school's beds are both
 * (Orden's transshipment): as a target they take boarders, as a source they send on to the rooms as many as they took, for
 * whatever else they have they take themselves.
 */
export function assignmentOf(
  situation: Situation,
  asking: readonly Asking[],
  rooms: readonly Room[],
  isZoned: boolean,
): Assignment {
  const { unit, assumptions, rules } = situation;
  const all = asking.reduce((sum, source) => sum + source.pupils, 0);
  const targetOf = new Int32Array(unit.offers.length).fill(-1);
  const bedTargetOf = new Int32Array(unit.offers.length).fill(-1);
  const boarding = rules.wholeCounty ? [] : rooms.filter((room) => room.beds > 0);
  rooms.forEach((room, target) => {
    targetOf[room.offer] = target;
  });
  boarding.forEach((room, at) => {
    bedTargetOf[room.offer] = rooms.length + at;
  });
  const arcStart = new Int32Array(asking.length + boarding.length + 1);
  const byGrade: EligibleArcs[] = [];
  let most = 2 * boarding.length;
  for (const { settlement, grade } of asking) {
    byGrade[grade] ??= eligibleArcs(situation, grade, isZoned);
    most += byGrade[grade].start[settlement + 1] - byGrade[grade].start[settlement];
  }
  const { arcOffer, arcM } = unit;
  const arc = new Int32Array(most);
  const way = new Uint8Array(most);
  const target = new Int32Array(most);
  const cost = new Float64Array(most);
  let count = 0;
  for (let at = 0; at < asking.length; at++) {
    const { start, arc: eligible, way: ways } = byGrade[asking[at].grade];
    const end = start[asking[at].settlement + 1];
    for (let some = start[asking[at].settlement]; some < end; some++) {
      const isDay = ways[some] === DAY;
      const offer = arcOffer[eligible[some]];
      const to = isDay || rules.wholeCounty ? targetOf[offer] : bedTargetOf[offer];
      if (to === -1) continue;
      arc[count] = eligible[some];
      way[count] = ways[some];
      target[count] = to;
      cost[count++] = isDay ? arcM[eligible[some]] : arcM[eligible[some]] + assumptions.boardingM;
    }
    arcStart[at + 1] = count;
  }
  boarding.forEach((room, at) => {
    target[count] = targetOf[room.offer];
    target[count + 1] = bedTargetOf[room.offer];
    count += 2;
    arcStart[asking.length + at + 1] = count;
  });

  const unplacedCost = 3 * aboveStandardCost(situation);
  const sources = asking.length + boarding.length;
  const supply = new Float64Array(sources);
  const overflowCost = new Float64Array(sources);
  const sourceKey = new Int32Array(sources);
  for (let at = 0; at < sources; at++) {
    const isBeds = at >= asking.length;
    supply[at] = isBeds ? Math.min(boarding[at - asking.length].beds, all) : asking[at].pupils;
    overflowCost[at] = isBeds ? 3 * unplacedCost : unplacedCost;
    sourceKey[at] = isBeds ? BEDS + boarding[at - asking.length].offer : asking[at].key;
  }
  return {
    problem: {
      supply,
      arcStart,
      arcTarget: target.subarray(0, count),
      arcCost: cost.subarray(0, count),
      ...targetsOf(rooms, boarding, supply.subarray(asking.length)),
      overflowCost,
      sourceKey,
    },
    arc,
    way,
    unplacedCost,
  };
}

/** Rooms, then beds, as targets with their steps. */
function targetsOf(rooms: readonly Room[], boarding: readonly Room[], beds: Float64Array) {
  const targets = rooms.length + boarding.length;
  const stepStart = new Int32Array(targets + 1);
  const targetKey = new Int32Array(targets);
  rooms.forEach((room, at) => {
    stepStart[at + 1] = stepStart[at] + room.steps.length;
    targetKey[at] = room.offer;
  });
  boarding.forEach((room, at) => {
    stepStart[rooms.length + at + 1] = stepStart[rooms.length + at] + 1;
    targetKey[rooms.length + at] = BEDS + room.offer;
  });
  const stepCapacity = new Float64Array(stepStart[targets]);
  const stepCost = new Float64Array(stepStart[targets]);
  rooms.forEach((room, at) => {
    room.steps.forEach((step, rank) => {
      stepCapacity[stepStart[at] + rank] = step.seats;
      stepCost[stepStart[at] + rank] = step.cost;
    });
  });
  stepCapacity.set(beds, stepStart[rooms.length]);
  return { stepStart, stepCapacity, stepCost, targetKey };
}

/** Keys of beds, beside those of settlements and schools. */
const BEDS = 1 << 29;

/** Dearer than any way of rearranging journeys, so that pupils above the standard are as few as can be. */
export function aboveStandardCost(situation: Situation): number {
  const { unit, assumptions } = situation;
  const longest = unit.byLength.length === 0 ? 0 : unit.arcM[unit.byLength[unit.byLength.length - 1]];
  return (longest + assumptions.boardingM + 1) * (unit.offers.length + 1);
}
