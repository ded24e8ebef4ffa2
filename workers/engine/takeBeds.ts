import { STAGES } from "../../src/domain/stage";
import { addFlow, emptyFlows, type FlowList, mergedFlows } from "./flowList";
import { quantisedDown } from "./quantum";
import type { Situation } from "./situation";

/**
 * Gives the beds that nobody needs to day pupils whose school is further than they are believed to travel daily, in grades that
 * may board, the furthest first (method 3.2): the same distance that beds are planned by. Whoever finds no bed goes on by day. Which
 * school they attend does not change.
 *
 * @param byGrade Everybody who is placed, by grade from 0.
 */
export function takeBeds(situation: Situation, byGrade: readonly FlowList[]): readonly FlowList[] {
  const { unit, supply, rules, assumptions, grades } = situation;
  const beyondM = assumptions.boardsBeyondM?.[STAGES[unit.stage]];
  if (beyondM === undefined) return byGrade;
  const free = Float64Array.from(unit.offers, (row) => supply.beds[row]);
  const asking: { readonly grade: number; readonly flow: number; readonly arc: number }[] = [];
  for (let grade = 0; grade < grades; grade++) {
    const { arc, boards, pupils } = byGrade[grade];
    for (let flow = 0; flow < arc.length; flow++) {
      if (boards[flow] === 1) free[unit.arcOffer[arc[flow]]] -= pupils[flow];
      else if (grade + 1 >= rules.boardingFromGrade && unit.arcM[arc[flow]] > beyondM)
        asking.push({ grade, flow, arc: arc[flow] });
    }
  }
  asking.sort((a, b) => unit.arcM[b.arc] - unit.arcM[a.arc] || a.arc - b.arc || a.grade - b.grade);
  const left = byGrade.map(({ pupils }) => [...pupils]);
  const inBeds = byGrade.map(emptyFlows);
  for (const { grade, flow, arc } of asking) {
    const offer = unit.arcOffer[arc];
    const taken = Math.min(left[grade][flow], quantisedDown(Math.max(0, free[offer])));
    if (taken === 0) continue;
    free[offer] -= taken;
    left[grade][flow] -= taken;
    addFlow(inBeds[grade], arc, 1, taken);
  }
  return byGrade.map((flows, grade) => {
    const byDay = emptyFlows();
    for (let flow = 0; flow < flows.arc.length; flow++)
      if (left[grade][flow] > 0) addFlow(byDay, flows.arc[flow], flows.boards[flow], left[grade][flow]);
    return mergedFlows(byDay, inBeds[grade]);
  });
}
