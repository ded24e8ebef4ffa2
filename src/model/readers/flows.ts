import type { Stage } from "../../domain/stage";
import { unitsOf } from "../part";
import { perRun } from "../perRun";
import type { Results, UnitResults } from "../results";

/** Pupils of one settlement who attend one school, all grades together. Rows of the results' model. */
export interface Flow {
  readonly settlement: number;
  readonly school: number;
  readonly pupils: number;
  readonly metres: number;
  readonly boards: boolean;
}

/** Who goes where in a stage and year; day pupils and boarders of one way apart. */
export const flowsOf = perRun((results: Results, year: number, stage: Stage): readonly Flow[] =>
  unitsOf(results, { stage }).flatMap((unit) => flowsOfUnit(results, unit, results.years.indexOf(year))),
);

/** Grades of one way are added up where the way first appears: two columns, by day and boarding, one cell an arc. */
function flowsOfUnit({ model }: Results, { unit, years }: UnitResults, offset: number): Flow[] {
  const { flowArc, flowBoards, flowPupils } = years[offset];
  const arcs = unit.arcM.length;
  const pupils = new Float64Array(2 * arcs);
  const ways: number[] = [];
  for (let flow = 0; flow < flowArc.length; flow++) {
    if (flowPupils[flow] === 0) continue;
    const way = flowArc[flow] + (flowBoards[flow] === 0 ? 0 : arcs);
    if (pupils[way] === 0) ways.push(way);
    pupils[way] += flowPupils[flow];
  }
  return ways.map((way) => {
    const arc = way % arcs;
    return {
      settlement: unit.homeSettlement[unit.arcHome[arc]],
      school: model.offers.school[unit.offers[unit.arcOffer[arc]]],
      pupils: pupils[way],
      metres: unit.arcM[arc],
      boards: way >= arcs,
    };
  });
}
