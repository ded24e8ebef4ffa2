import type { UnitYear } from "../results";

/** Whole pupils of one offer of a unit, all grades together. */
export function pupilsOfOffer(
  { wholePupils, seats }: Pick<UnitYear, "wholePupils" | "seats">,
  offer: number,
): number {
  let pupils = 0;
  for (let cell = offer; cell < wholePupils.length; cell += seats.length) pupils += wholePupils[cell];
  return pupils;
}
