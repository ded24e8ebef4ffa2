import type { Stage } from "../../domain/stage";
import { addLacking, type Lacking, nobodyLacking } from "../lacking";
import { unitsOf } from "../part";
import { perRun } from "../perRun";
import type { Results } from "../results";
import { flowsOf } from "./flows";
import { radiusFor } from "./rulesInForce";

/** Children of one settlement in a stage and year, by how they are served. */
export interface SettlementFigure {
  /** Children who ask for a seat. */
  pupils: number;
  basePupils: number;
  /** By day, within the service radius. */
  served: number;
  /** By day, beyond it. */
  beyond: number;
  boarding: number;
  unplaced: number;
  readonly lacking: Lacking;
  /** Enrolled outside the county. */
  elsewhere: number;
  dayPupils: number;
  pupilMetres: number;
}

/** One figure per settlement row of the results' model; zeros where a stage has none. */
export const settlementFigures = perRun(
  (results: Results, year: number, stage: Stage): readonly SettlementFigure[] => {
    const offset = results.years.indexOf(year);
    const figures = results.model.settlementIds.map(empty);
    for (const { unit, years } of unitsOf(results, { stage })) {
      const now = years[offset];
      const { demand, unplaced, elsewhere } = now;
      const before = years[0].demand;
      const homes = unit.homes.length;
      for (let cell = 0; cell < demand.length; cell++) {
        const figure = figures[unit.homeSettlement[cell % homes]];
        figure.pupils += demand[cell];
        figure.basePupils += before[cell];
        figure.unplaced += unplaced[cell];
        addLacking(figure.lacking, now, cell);
        figure.elsewhere += elsewhere[cell];
      }
    }
    const radius = radiusFor(results, year, stage);
    for (const flow of flowsOf(results, year, stage)) {
      const figure = figures[flow.settlement];
      if (flow.boards) {
        figure.boarding += flow.pupils;
        continue;
      }
      figure.dayPupils += flow.pupils;
      figure.pupilMetres += flow.pupils * flow.metres;
      if (flow.metres > radius(flow.settlement)) figure.beyond += flow.pupils;
      else figure.served += flow.pupils;
    }
    return figures;
  },
);

const empty = (): SettlementFigure => ({
  pupils: 0,
  basePupils: 0,
  served: 0,
  beyond: 0,
  boarding: 0,
  unplaced: 0,
  lacking: nobodyLacking(),
  elsewhere: 0,
  dayPupils: 0,
  pupilMetres: 0,
});
