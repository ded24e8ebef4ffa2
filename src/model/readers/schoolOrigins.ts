import type { Stage } from "../../domain/stage";
import type { Results } from "../results";
import type { Journey } from "./journeyBins";
import { schoolOffers } from "./schoolOffers";

/** Pupils of a school who live in one settlement. */
export interface Origin {
  readonly settlement: string;
  readonly metres: number;
  readonly pupils: number;
  readonly boarders: number;
}

/** Who comes to a school: settlements, most pupils first, every journey, and those from outside the county. */
export interface SchoolOrigins {
  readonly origins: readonly Origin[];
  readonly journeys: readonly Journey[];
  readonly fromOutside: number;
}

/** Where the pupils of a school live in a year (method 4), of one of its stages or of all; pupils are real numbers. */
export function schoolOrigins(results: Results, school: string, year: number, stage?: Stage): SchoolOrigins {
  const offset = results.years.indexOf(year);
  const bySettlement = new Map<number, Origin>();
  const journeys: Journey[] = [];
  let fromOutside = 0;
  for (const { stage: taught, results: found, at } of schoolOffers(results, school)) {
    if (stage !== undefined && taught !== stage) continue;
    const { unit } = found;
    const now = found.years[offset];
    for (let flow = 0; flow < now.flowArc.length; flow++) {
      const arc = now.flowArc[flow];
      if (unit.arcOffer[arc] !== at) continue;
      const row = unit.homeSettlement[unit.arcHome[arc]];
      const pupils = now.flowPupils[flow];
      const boards = now.flowBoards[flow] === 1;
      const known = bySettlement.get(row);
      journeys.push({ metres: unit.arcM[arc], pupils, boards });
      bySettlement.set(row, {
        settlement: results.model.settlementIds[row],
        metres: unit.arcM[arc],
        pupils: (known?.pupils ?? 0) + pupils,
        boarders: (known?.boarders ?? 0) + (boards ? pupils : 0),
      });
    }
    for (let cell = at; cell < now.transfersIn.length; cell += now.seats.length)
      fromOutside += now.transfersIn[cell];
  }
  const origins = [...bySettlement.values()].sort((a, b) => b.pupils - a.pupils || a.metres - b.metres);
  return { origins, journeys, fromOutside };
}
