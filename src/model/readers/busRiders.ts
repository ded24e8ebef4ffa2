import type { Bus } from "../../domain/measure";
import type { Results } from "../results";
import { schoolOffers } from "./schoolOffers";
import { wayByDay } from "./wayByDay";

/** Who rides to one stage of a school, on how many seats, and what the rides of a year cost. */
export interface BusRiders {
  readonly pupils: number;
  readonly seats: number;
  /** Part of the year's line of buses, which counts every day journey that is too long to walk. */
  readonly yearlyYuan: number;
}

/** The riders of a school's buses in one year (method 3.2, 7); nothing for a year that was not simulated or a school that is not there. */
export function busRiders(
  results: Results,
  { school, stage }: Pick<Bus, "school" | "stage">,
  year: number,
): BusRiders | undefined {
  const offset = results.years.indexOf(year);
  const offer = schoolOffers(results, school).find((one) => one.stage === stage);
  if (offset === -1 || offer === undefined) return undefined;
  const { unit, years } = offer.results;
  const now = years[offset];
  const { costs, busSeats } = results.norms;
  let pupils = 0;
  let kilometres = 0;
  for (let flow = 0; flow < now.flowArc.length; flow++) {
    const arc = now.flowArc[flow];
    if (unit.arcOffer[arc] !== offer.at || now.flowBoards[flow] === 1) continue;
    const way = {
      home: unit.arcHome[arc],
      grade: now.flowGrade[flow],
      offer: offer.at,
      metres: unit.arcM[arc],
    };
    if (wayByDay(results, offer.results, offset, way) !== "bus") continue;
    pupils += now.flowPupils[flow];
    kilometres += (now.flowPupils[flow] * unit.arcM[arc]) / 1000;
  }
  return {
    pupils,
    seats: now.buses[offer.at] * busSeats,
    yearlyYuan: kilometres * 2 * costs.schoolDays * costs.busPerPupilKmYuan,
  };
}
