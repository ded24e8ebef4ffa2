import type { Setting } from "../../domain/place";
import { seatsOfOffer } from "../indicators/seatsOfOffer";
import { type Part, unitsOf } from "../part";
import type { Results } from "../results";

/** Where schools stand, the densest first. */
export const SETTINGS = ["urban", "town", "rural"] as const satisfies readonly Setting[];

/** Seats of some schools, and who sits on them (method 5.3). */
export interface SeatUse {
  pupils: number;
  /** Rooms × standard. */
  seats: number;
  /** Seats of formed classes, no more in a grade than children live within reach. */
  usable: number;
  /** Pupils above the seats of their own school. */
  aboveOwnSeats: number;
  /** Seats that a school's own pupils do not need, by room and usable. */
  free: number;
  usableFree: number;
}

/** The seats of a part of the city in a year, by where the schools stand. */
export function seatUse(results: Results, year: number, part: Part): Readonly<Record<Setting, SeatUse>> {
  const { schools, offers } = results.model;
  const offset = results.years.indexOf(year);
  const use = { urban: none(), town: none(), rural: none() };
  for (const { unit, years } of unitsOf(results, part)) {
    const now = years[offset];
    unit.offers.forEach((row, offer) => {
      const sums = use[schools[offers.school[row]].setting];
      const here = seatsOfOffer(now, offer);
      sums.pupils += here.pupils;
      sums.seats += here.seats;
      sums.usable += here.usable;
      sums.aboveOwnSeats += here.aboveOwnSeats;
      sums.free += here.free;
      sums.usableFree += here.usableFree;
    });
  }
  return use;
}

const none = (): SeatUse => ({ pupils: 0, seats: 0, usable: 0, aboveOwnSeats: 0, free: 0, usableFree: 0 });
