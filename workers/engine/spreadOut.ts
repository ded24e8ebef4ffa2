import { seatsOf } from "../../src/domain/seats";
import type { UnitYear } from "../../src/model/results";
import { DAY, eligibleArcs } from "./eligibleArcs";
import type { FlowList } from "./flowList";
import { quantisedDown } from "./quantum";
import { type Situation, sizesHere, teaches } from "./situation";
import { gradesOnceGrown, roomsPerGrade, type SpreadRule } from "./supply";

/** Pupils whose school has been merged or is spread, and who go first where the measure says. */
export interface Directed {
  readonly home: number;
  /** From 0. */
  readonly grade: number;
  readonly into: number;
  readonly pupils: number;
  /** The school that is spread; they go on as far as there is room at the standard. */
  readonly spreadFrom?: number;
}

/**
 * Takes out of those who stay whom the spreads of this year send elsewhere (method 4.1, 6): of each named grade as many as are
 * above the grade's share of the school's standard seats, and no more than other schools have to spare when their own pupils and
 * a full intake have been seated. Boarders stay, and nobody goes beyond the day journey.
 *
 * By homes: first those to whom another school costs least of a longer way. By classes: whole classes of the year before, each
 * to the school that is nearest to its pupils and takes all of them.
 *
 * @param staying By grade from 0; those who leave are taken off its flows.
 */
export function spreadOut(
  situation: Situation,
  before: UnitYear,
  staying: readonly FlowList[],
  transfersIn: Float64Array,
): readonly Directed[] {
  const { unit, grades, supply } = situation;
  const { classSize } = situation.rules;
  const offers = unit.offers.length;
  const rules = spreadsIn(situation);
  if (rules.length === 0) return [];
  const stayers = transfersIn.slice();
  staying.forEach((flows, grade) => {
    flows.arc.forEach((arc, flow) => {
      stayers[grade * offers + unit.arcOffer[arc]] += flows.pupils[flow];
    });
  });
  const spare = spareSeats(situation, stayers);
  const directed: Directed[] = [];
  for (const rule of rules) {
    const from = unit.offers.indexOf(rule.offer);
    for (let grade = supply.fromGrade[rule.offer]; grade < grades; grade++) {
      if (!rule.grades.has(grade + 1) || !teaches(situation, from, grade + 1)) continue;
      const pupils = stayers[grade * offers + from];
      const above = pupils - roomsPerGrade(supply, rule.offer) * classSize[grade];
      if (above <= 0) continue;
      const ways = waysOut(situation, rule, from, grade, staying[grade]);
      const move = ({ flow, home, into }: Way, wanted: number): number => {
        const taken = quantisedDown(Math.min(wanted, staying[grade].pupils[flow], spare[into]));
        if (taken <= 0) return 0;
        staying[grade].pupils[flow] -= taken;
        spare[into] -= taken;
        directed.push({ home, grade, into, pupils: taken, spreadFrom: from });
        return taken;
      };
      if (rule.by === "homes") {
        let left = above;
        for (const way of ways.sort((a, b) => a.furtherM - b.furtherM || a.home - b.home || a.into - b.into))
          left -= move(way, left);
      } else {
        const ofClass = pupils / Math.max(1, before.classes[(grade - 1) * offers + from]);
        for (let classes = Math.round(above / ofClass); classes > 0; classes--)
          moveClass(ways, staying[grade], spare, ofClass, move);
      }
    }
  }
  return directed;
}

/** The schools of a unit that are spread when they are too full. */
export const spreadsIn = ({ unit, supply }: Situation): readonly SpreadRule[] =>
  supply.spreads.filter(({ offer }) => unit.offers.includes(offer));

/** How pupils of one flow can reach another school by day, and how much further that is than their own. */
interface Way {
  readonly flow: number;
  readonly home: number;
  readonly into: number;
  readonly journeyM: number;
  readonly furtherM: number;
}

function waysOut(
  situation: Situation,
  { to }: SpreadRule,
  from: number,
  grade: number,
  flows: FlowList,
): Way[] {
  const { unit } = situation;
  // A school that the measure names takes pupils from outside its area too.
  const eligible = eligibleArcs(situation, grade + 1, to.size === 0);
  const ways: Way[] = [];
  flows.arc.forEach((own, flow) => {
    if (unit.arcOffer[own] !== from || flows.boards[flow] === 1) return;
    const home = unit.arcHome[own];
    for (let some = eligible.start[home]; some < eligible.start[home + 1]; some++) {
      const arc = eligible.arc[some];
      const into = unit.arcOffer[arc];
      if (into === from || eligible.way[some] !== DAY) continue;
      if (to.size > 0 && !to.has(unit.offers[into])) continue;
      const journeyM = unit.arcM[arc];
      ways.push({ flow, home, into, journeyM, furtherM: journeyM - unit.arcM[own] });
    }
  });
  return ways;
}

/** Moves one class to the nearest school that has room for it and lies within reach of enough pupils to form it. */
function moveClass(
  ways: readonly Way[],
  { pupils }: FlowList,
  spare: Float64Array,
  ofClass: number,
  move: (way: Way, wanted: number) => number,
): void {
  let best: { into: number; inReach: number; meanM: number } | undefined;
  for (const into of new Set(ways.map((way) => way.into))) {
    if (spare[into] < ofClass) continue;
    const joined = ways.filter((way) => way.into === into);
    const inReach = joined.reduce((sum, { flow }) => sum + pupils[flow], 0);
    if (inReach < ofClass) continue;
    const meanM = joined.reduce((sum, { flow, journeyM }) => sum + pupils[flow] * journeyM, 0) / inReach;
    if (best === undefined || meanM < best.meanM || (meanM === best.meanM && into < best.into))
      best = { into, inReach, meanM };
  }
  if (best === undefined) return;
  const share = ofClass / best.inReach;
  for (const way of ways) if (way.into === best.into) move(way, pupils[way.flow] * share);
}

/** Standard seats of each school that neither those who stay nor a full intake need. */
function spareSeats(situation: Situation, stayers: Float64Array): Float64Array {
  const { unit, grades, supply } = situation;
  const offers = unit.offers.length;
  return Float64Array.from(unit.offers, (row, offer) => {
    const first = supply.fromGrade[row] - 1;
    const taught = supply.toGrade[row] - first;
    const rooms = Math.floor(supply.rooms[row]);
    if (supply.isOpen[row] === 0 || rooms < taught) return 0;
    const sizes = sizesHere(situation, offer).classSize.slice(first, first + taught);
    let spare =
      (seatsOf(rooms, sizes) * taught) / gradesOnceGrown(supply, row) -
      Math.ceil(roomsPerGrade(supply, row)) * sizes[0];
    for (let grade = 0; grade < grades; grade++) spare -= stayers[grade * offers + offer];
    return Math.max(0, Math.floor(spare));
  });
}
