import type { UnitYear } from "../results";

/** How many of the classes of one grade and offer have more pupils than `size`. A grade's sizes differ by one at most. */
export function classesAbove(
  year: Pick<UnitYear, "classes" | "largestClass" | "wholePupils" | "together" | "seats">,
  cell: number,
  size: number,
): number {
  const formed = year.classes[cell];
  const largest = year.largestClass[cell];
  if (largest <= size) return 0;
  const isTogether = year.together[cell % year.seats.length] === 1;
  if (isTogether || largest - 1 > size) return formed;
  return year.wholePupils[cell] - formed * (largest - 1);
}
