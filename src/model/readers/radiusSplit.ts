import { STAGES } from "../../domain/stage";
import { type Part, unitsOf } from "../indicators/totals";
import type { Results } from "../results";
import { radiusFor } from "./serviceRadius";

/** Day pupils of one kind of place, and those of them who live beyond the service radius of their school. */
export interface Beyond {
  readonly dayPupils: number;
  readonly beyond: number;
}

/** The service radius told by where pupils live (method 3.4): in towns, where it is short, and in the country. */
export interface RadiusSplit {
  readonly town: Beyond;
  readonly rural: Beyond;
}

/** Counts day pupils of a part of the city home by home, by town and country. */
export function radiusSplit(results: Results, year: number, part: Part): RadiusSplit {
  const offset = results.years.indexOf(year);
  const sums = [
    { dayPupils: 0, beyond: 0 },
    { dayPupils: 0, beyond: 0 },
  ];
  for (const { unit, years } of unitsOf(results, part)) {
    const radiusOf = radiusFor(results, year, STAGES[unit.stage]);
    const { flowArc, flowBoards, flowPupils } = years[offset];
    for (let flow = 0; flow < flowArc.length; flow++) {
      if (flowBoards[flow] === 1) continue;
      const settlement = unit.homeSettlement[unit.arcHome[flowArc[flow]]];
      const sum = sums[results.model.settlementTown[settlement]];
      sum.dayPupils += flowPupils[flow];
      if (unit.arcM[flowArc[flow]] > radiusOf(settlement)) sum.beyond += flowPupils[flow];
    }
  }
  return { rural: sums[0], town: sums[1] };
}

/** Those beyond ÷ day pupils; nothing where there are none. */
export const shareBeyond = ({ dayPupils, beyond }: Beyond): number | null =>
  dayPupils === 0 ? null : beyond / dayPupils;

/** Town and country together. */
export const allBeyond = ({ town, rural }: RadiusSplit): Beyond => ({
  dayPupils: town.dayPupils + rural.dayPupils,
  beyond: town.beyond + rural.beyond,
});
