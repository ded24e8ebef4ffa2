import type { Bus } from "../../domain/measure";
import { busYuanPerKm } from "../money/costRows";
import type { Results } from "../results";
import { busRides } from "./busRides";
import { schoolOffers } from "./schoolOffers";

/** Who rides to one stage of a school, on how many seats, and what the rides of a year cost. */
export interface BusRiders {
  readonly pupils: number;
  readonly seats: number;
  /** Part of the year's line of buses, which counts every day journey that needs one, whether or not one is planned. */
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
  const { costs, busSeats } = results.norms;
  const rides = busRides(results, offer.results, offset);
  return {
    pupils: rides.pupils[offer.at],
    seats: offer.results.years[offset].buses[offer.at] * busSeats,
    yearlyYuan: rides.kilometres[offer.at] * busYuanPerKm(costs),
  };
}

/** The year in which most ride to one stage of a school, and the buses that carry them in one run each way. */
export interface BusNeed {
  readonly year: number;
  readonly pupils: number;
  readonly buses: number;
}

/** What a school's riders need from a measure's year on (method 3.2): seats do not limit placement, so that a bus too few shows. */
export function busNeed(
  results: Results,
  measure: Pick<Bus, "school" | "stage" | "year">,
): BusNeed | undefined {
  let most: BusNeed | undefined;
  for (const year of results.years) {
    const { pupils } = (year >= measure.year && busRiders(results, measure, year)) || { pupils: 0 };
    if (pupils <= (most?.pupils ?? 0)) continue;
    most = { year, pupils, buses: Math.ceil(pupils / results.norms.busSeats) };
  }
  return most;
}
