import type { UnitYear } from "../../src/model/results";
import { DAY, eligibleArcs, placementArcs } from "./eligibleArcs";
import { addFlow, emptyFlows, type FlowList } from "./flowList";
import { quantisedDown } from "./quantum";
import { dayLimitM, type Situation, teaches } from "./situation";
import { type Directed, spreadOut } from "./spreadOut";

/** What a year begins with, before anybody is placed. Tables by grade from 0. */
export interface Start {
  /** Who keeps the school they have. */
  readonly staying: readonly FlowList[];
  /** Who is to be placed: `grade × H + home`. */
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
 * those unplaced the year before. Staying, waiting and elsewhere add up to demand, to the last bit. Beds of those who
 * may travel daily, by bus or within their own attendance area too, are dealt again each year, after those who cannot do without one.
 */
export function stay(situation: Situation, before: UnitYear, demand: Float64Array): Start {
  const { unit, grades, supply } = situation;
  const homes = unit.homes.length;
  const offers = unit.offers.length;
  const staying = Array.from({ length: grades }, emptyFlows);
  const waiting = new Float64Array(grades * homes);
  const elsewhere = new Float64Array(grades * homes);
  const transfersIn = new Float64Array(grades * offers);
  const directed: Directed[] = [];
  const receivers = receiversOf(situation);
  const scale = new Float64Array(grades * homes);
  const total = new Float64Array(grades * homes);
  let moved = 0;

  for (let flow = 0; flow < before.flowArc.length; flow++)
    total[before.flowGrade[flow] * homes + unit.arcHome[before.flowArc[flow]]] += before.flowPupils[flow];
  for (let grade = 1; grade < grades; grade++) {
    for (let home = 0; home < homes; home++) {
      const cell = grade * homes + home;
      const was = cell - homes;
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
    const home = unit.arcHome[arc];
    const cell = grade * homes + home;
    const pupils = quantisedDown(before.flowPupils[flow] * scale[cell]);
    if (pupils === 0) continue;
    const offer = unit.arcOffer[arc];
    const boards = before.flowBoards[flow] === 1 && mustBoard(situation, grade + 1, home, arc) ? 1 : 0;
    const mergedInto = receivers[offer];
    if (mergedInto !== -1 && teaches(situation, mergedInto, grade + 1)) {
      directed.push({ home, grade, into: mergedInto, pupils });
      moved += pupils;
    } else if (!teaches(situation, offer, grade + 1) || nearer(home, grade + 1, arc, boards)) {
      if (supply.isOpen[unit.offers[offer]] === 0) moved += pupils;
    } else {
      addFlow(staying[grade], arc, boards, pupils);
    }
  }
  directed.push(...spreadOut(situation, before, staying, transfersIn));
  settle(unit.arcHome, staying, directed, elsewhere, demand, homes, waiting);
  return { staying, waiting, directed, elsewhere, transfersIn, moved };
}

/** Whether pupils of a grade (from 1) cannot go to a school day by day: beyond the limit, without a bus or an area that allows it. */
function mustBoard(situation: Situation, grade: number, home: number, arc: number): boolean {
  if (situation.unit.arcM[arc] <= dayLimitM(situation, home)) return false;
  return !placementArcs(situation, grade).some(({ start, arc: arcs, way }) => {
    const found = arcs.subarray(start[home], start[home + 1]).indexOf(arc);
    return found !== -1 && way[start[home] + found] === DAY;
  });
}

/** Whoever of the demand neither stays nor is elsewhere waits; what rounding cut off is given back. */
function settle(
  arcHome: Int32Array,
  staying: readonly FlowList[],
  directed: readonly Directed[],
  elsewhere: Float64Array,
  demand: Float64Array,
  homes: number,
  waiting: Float64Array,
): void {
  for (let cell = 0; cell < waiting.length; cell++) waiting[cell] = demand[cell] - elsewhere[cell];
  for (const entry of directed) waiting[entry.grade * homes + entry.home] -= entry.pupils;
  staying.forEach((flows, grade) => {
    for (let flow = 0; flow < flows.arc.length; flow++) {
      const cell = grade * homes + arcHome[flows.arc[flow]];
      waiting[cell] -= flows.pupils[flow];
    }
    for (let flow = flows.arc.length - 1; flow >= 0; flow--) {
      const cell = grade * homes + arcHome[flows.arc[flow]];
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

/**
 * Whether a school that opens with every grade this year is nearer to a home than the school of an arc: its pupils may move
 * there if both are among those that they may attend, so that whoever finds no seat can come back.
 */
function newcomersNearer(
  situation: Situation,
): (home: number, grade: number, arc: number, boards: number) => boolean {
  const { unit, supply } = situation;
  if (!unit.offers.some((row) => supply.opensFull[row] === 1)) return () => false;
  return (home, grade, arc, boards) => {
    const eligible = eligibleArcs(situation, grade, true);
    let isNearer = false;
    for (let some = eligible.start[home]; some < eligible.start[home + 1]; some++) {
      const other = eligible.arc[some];
      if (other === arc) return isNearer && eligible.way[some] === boards;
      if (unit.arcM[other] < unit.arcM[arc] && supply.opensFull[unit.offers[unit.arcOffer[other]]] === 1)
        isNearer = true;
    }
    return false;
  };
}
