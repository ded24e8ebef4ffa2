import { STAGES } from "../../domain/stage";
import type { Part } from "../part";
import type { Results } from "../results";
import { settlementFigures } from "./settlementFigures";

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

/** Counts day pupils of a part of the city by where they live. */
export function radiusSplit(results: Results, year: number, { county, stage }: Part): RadiusSplit {
  const { countyIds, settlementCounty, settlementTown } = results.model;
  const town = { dayPupils: 0, beyond: 0 };
  const rural = { dayPupils: 0, beyond: 0 };
  for (const one of stage === undefined ? STAGES : [stage])
    settlementFigures(results, year, one).forEach(({ dayPupils, beyond }, settlement) => {
      if (county !== undefined && countyIds[settlementCounty[settlement]] !== county) return;
      const sum = settlementTown[settlement] === 1 ? town : rural;
      sum.dayPupils += dayPupils;
      sum.beyond += beyond;
    });
  return { town, rural };
}

/** Those beyond ÷ day pupils; nothing where there are none. */
export const shareBeyond = ({ dayPupils, beyond }: Beyond): number | null =>
  dayPupils === 0 ? null : beyond / dayPupils;

/** Town and country together. */
export const allBeyond = ({ town, rural }: RadiusSplit): Beyond => ({
  dayPupils: town.dayPupils + rural.dayPupils,
  beyond: town.beyond + rural.beyond,
});
