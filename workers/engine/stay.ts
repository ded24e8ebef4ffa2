import type { UnitYear } from "../../src/model/results";
import { addFlow, emptyFlows, type FlowList } from "./flowList";
import { quantisedDown } from "./quantum";
import { type Situation, teaches } from "./situation";

/** Pupils whose school has been merged and who go first where the measure says. */
export interface Directed {
  readonly settlement: number;
  readonly grade: number;
  readonly into: number;
  readonly pupils: number;
}

/** What a year begins with, before anybody is placed. Tables by grade from 0. */
export interface Start {
  /** Who keeps the school they have. */
  readonly staying: readonly FlowList[];
  /** Who is to be placed: `grade × S + settlement`. */
  readonly waiting: Float64Array;
  readonly directed: readonly Directed[];
  readonly elsewhere: Float64Array;
  readonly transfersIn: Float64Array;
  /** Pupils whose school closed or merged. */
  readonly moved: number;
}

/**
 * Moves everybody up a grade (method 4.1): pupils keep a school that is open and teaches their next grade; a cohort that
 * shrank shrinks everywhere in proportion, a cohort that grew has arrivals, who wait with the entrants, the displaced and
 * those unplaced the year before. Staying, waiting and elsewhere add up to demand, to the last bit.
 */
export function stay(situation: Situation, before: UnitYear, demand: Float64Array): Start {
  const { unit, grades, supply } = situation;
  const settlements = unit.settlements.length;
  const offers = unit.offers.length;
  const staying = Array.from({ length: grades }, emptyFlows);
  const waiting = new Float64Array(grades * settlements);
  const elsewhere = new Float64Array(grades * settlements);
  const transfersIn = new Float64Array(grades * offers);
  const directed: { settlement: number; grade: number; into: number; pupils: number }[] = [];
  const receivers = receiversOf(situation);
  const scale = new Float64Array(grades * settlements);
  const total = new Float64Array(grades * settlements);
  let moved = 0;

  for (let flow = 0; flow < before.flowArc.length; flow++)
    total[before.flowGrade[flow] * settlements + unit.arcSettlement[before.flowArc[flow]]] +=
      before.flowPupils[flow];
  for (let grade = 1; grade < grades; grade++) {
    for (let settlement = 0; settlement < settlements; settlement++) {
      const cell = grade * settlements + settlement;
      const was = cell - settlements;
      total[cell] += before.unplaced[was] + before.elsewhere[was];
      scale[cell] = total[cell] > demand[cell] ? demand[cell] / total[cell] : 1;
      elsewhere[cell] = quantisedDown(before.elsewhere[was] * scale[cell]);
    }
    for (let offer = 0; offer < offers; offer++) {
      const pupils = before.transfersIn[(grade - 1) * offers + offer];
      if (pupils > 0 && teaches(situation, offer, grade + 1)) transfersIn[grade * offers + offer] = pupils;
    }
  }

  const nearer = newcomersNearer(situation);
  for (let flow = 0; flow < before.flowArc.length; flow++) {
    const grade = before.flowGrade[flow];
    if (grade >= grades) continue;
    const arc = before.flowArc[flow];
    const settlement = unit.arcSettlement[arc];
    const cell = grade * settlements + settlement;
    const pupils = quantisedDown(before.flowPupils[flow] * scale[cell]);
    if (pupils === 0) continue;
    const offer = unit.arcOffer[arc];
    const mergedInto = receivers[offer];
    if (mergedInto !== -1 && teaches(situation, mergedInto, grade + 1)) {
      directed.push({ settlement, grade, into: mergedInto, pupils });
      moved += pupils;
    } else if (!teaches(situation, offer, grade + 1) || nearer(settlement, grade + 1, arc)) {
      if (supply.isOpen[unit.offers[offer]] === 0) moved += pupils;
    } else {
      addFlow(staying[grade], arc, before.flowBoards[flow], pupils);
    }
  }
  settle(unit.arcSettlement, staying, directed, elsewhere, demand, settlements, waiting);
  return { staying, waiting, directed, elsewhere, transfersIn, moved };
}

/** Whoever of the demand neither stays nor is elsewhere waits; what rounding cut off is given back. */
function settle(
  arcSettlement: Int32Array,
  staying: readonly FlowList[],
  directed: { settlement: number; grade: number; pupils: number }[],
  elsewhere: Float64Array,
  demand: Float64Array,
  settlements: number,
  waiting: Float64Array,
): void {
  for (let cell = 0; cell < waiting.length; cell++) waiting[cell] = demand[cell] - elsewhere[cell];
  for (const entry of directed) waiting[entry.grade * settlements + entry.settlement] -= entry.pupils;
  staying.forEach((flows, grade) => {
    for (let flow = 0; flow < flows.arc.length; flow++) {
      const cell = grade * settlements + arcSettlement[flows.arc[flow]];
      waiting[cell] -= flows.pupils[flow];
    }
    for (let flow = flows.arc.length - 1; flow >= 0; flow--) {
      const cell = grade * settlements + arcSettlement[flows.arc[flow]];
      if (waiting[cell] === 0 || waiting[cell] > DUST) continue;
      flows.pupils[flow] += waiting[cell];
      waiting[cell] = 0;
    }
  });
}

/** Arrivals of fewer than this are rounding, and stay with their neighbours. */
const DUST = 2 ** -14;

/** By offer of the unit: the offer of the unit that takes over its pupils this year; -1 for most. */
function receiversOf({ unit, supply }: Situation): Int32Array {
  const receivers = new Int32Array(unit.offers.length).fill(-1);
  for (let offer = 0; offer < receivers.length; offer++) {
    const into = supply.mergedInto[unit.offers[offer]];
    if (into !== -1) receivers[offer] = unit.offers.indexOf(into);
  }
  return receivers;
}

/** Whether a school that opens with every grade this year is nearer to a settlement than the school of an arc. */
function newcomersNearer(situation: Situation): (settlement: number, grade: number, arc: number) => boolean {
  const { unit, supply } = situation;
  if (!unit.offers.some((row) => supply.opensFull[row] === 1)) return () => false;
  return (settlement, grade, arc) => {
    for (let other = unit.arcStart[settlement]; unit.arcM[other] < unit.arcM[arc]; other++) {
      const offer = unit.arcOffer[other];
      if (supply.opensFull[unit.offers[offer]] === 1 && teaches(situation, offer, grade)) return true;
    }
    return false;
  };
}
