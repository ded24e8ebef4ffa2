import type { Stage } from "../../domain/stage";
import { classesAbove } from "../indicators/classesAbove";
import { seatsOfOffer } from "../indicators/seatsOfOffer";
import { unitsOf } from "../part";
import type { Results } from "../results";
import { sizesOf } from "../sizesOf";
import { dayReach } from "./dayReach";

/** The schools that share a school's pupils, and the pupils whom they share, in one year. */
export interface Basin {
  /** Children of the stage who live within a day's journey of the school, and those of them without a place. */
  readonly pupils: number;
  readonly unplaced: number;
  /** Open schools within a day's journey of these children, the school itself among them if it is open. */
  readonly schools: number;
  readonly seats: number;
  readonly enrolled: number;
  /** Pupils above the seats of their own school. */
  readonly aboveOwnSeats: number;
  readonly classesOverCap: number;
}

/**
 * The basin of one stage of a school, which need not have opened yet: whoever could come by day, and wherever else they could go
 * (method 3.2, 3.3). Nothing for a school, stage or year that the results do not have.
 */
export function basinOf(results: Results, school: string, stage: Stage, year: number): Basin | undefined {
  const { model } = results;
  const row = model.schoolRow.get(school);
  const offset = results.years.indexOf(year);
  if (offset === -1) return undefined;
  for (const found of unitsOf(results, { stage })) {
    const { unit, years } = found;
    const here = unit.offers.findIndex((offer) => model.offers.school[offer] === row);
    if (here === -1) continue;
    const now = years[offset];
    const reach = dayReach(results, found, offset);
    const reachIfOpen = now.isOpen[here] === 1 ? reach : dayReach(results, found, offset, here);
    const homes = new Set<number>();
    unit.arcOffer.forEach((offer, arc) => {
      if (offer === here && reachIfOpen(unit.arcHome[arc]).includes(arc)) homes.add(unit.arcHome[arc]);
    });
    const schools = new Set(now.isOpen[here] === 1 ? [here] : []);
    for (const home of homes) for (const arc of reach(home)) schools.add(unit.arcOffer[arc]);
    const ofHomes = (figures: Float64Array) =>
      figures.reduce((sum, pupils, cell) => (homes.has(cell % unit.homes.length) ? sum + pupils : sum), 0);
    const ofSchools = (figure: (offer: number) => number) =>
      Array.from(schools).reduce((sum, offer) => sum + figure(offer), 0);
    return {
      pupils: ofHomes(now.demand),
      unplaced: ofHomes(now.unplaced),
      schools: schools.size,
      seats: ofSchools((offer) => seatsOfOffer(now, offer).seats),
      enrolled: ofSchools((offer) => seatsOfOffer(now, offer).pupils),
      aboveOwnSeats: ofSchools((offer) => seatsOfOffer(now, offer).aboveOwnSeats),
      classesOverCap: ofSchools((offer) =>
        sizesOf(now, offer).classSize.reduce(
          (sum, size, grade) => sum + classesAbove(now, grade * now.seats.length + offer, size),
          0,
        ),
      ),
    };
  }
  return undefined;
}
