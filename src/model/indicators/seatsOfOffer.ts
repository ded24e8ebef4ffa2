import type { UnitYear } from "../results";
import { pupilsOfOffer } from "./pupilsOfOffer";

/** Seats of one offer of a unit against the whole pupils who sit there, all grades together (method 5.3). */
export function seatsOfOffer(now: Pick<UnitYear, "wholePupils" | "seats" | "usable">, offer: number) {
  const pupils = pupilsOfOffer(now, offer);
  const seats = now.seats[offer];
  const usable = now.usable[offer];
  return {
    pupils,
    seats,
    usable,
    /** Pupils above the seats of their own school. */
    aboveOwnSeats: Math.max(0, pupils - seats),
    /** Seats that its own pupils do not need, by room and usable. */
    free: Math.max(0, seats - pupils),
    usableFree: Math.max(0, usable - pupils),
  };
}
