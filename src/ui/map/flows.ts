import type { Stage } from "../../domain/stage";
import { unitsOf } from "../../model/indicators/totals";
import type { Results, UnitResults } from "../../model/results";
import { perRun } from "./perRun";

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

function flowsOfUnit(results: Results, { unit, years }: UnitResults, offset: number): Flow[] {
  const now = years[offset];
  // Plain copies: a column is read by its position here, and only model/ may do that to its own.
  const settlements = Array.from(unit.settlements);
  const schoolOfOffer = Array.from(results.model.offers.school);
  const schools = Array.from(unit.offers, (offer) => schoolOfOffer[offer]);
  const arcSettlement = Array.from(unit.arcSettlement);
  const arcOffer = Array.from(unit.arcOffer);
  const arcM = Array.from(unit.arcM);
  const boards = Array.from(now.flowBoards);
  const arcs = Array.from(now.flowArc);

  const byWay = new Map<number, number>();
  now.flowPupils.forEach((pupils, flow) => {
    const way = arcs[flow] * 2 + boards[flow];
    byWay.set(way, (byWay.get(way) ?? 0) + pupils);
  });
  return [...byWay].map(([way, pupils]) => {
    const arc = way >> 1;
    return {
      settlement: settlements[arcSettlement[arc]],
      school: schools[arcOffer[arc]],
      pupils,
      metres: arcM[arc],
      boards: way % 2 === 1,
    };
  });
}
