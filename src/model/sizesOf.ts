import { type Sizes, sizesAt } from "../domain/rules";
import type { UnitYear } from "./results";

/** The class sizes that hold at one offer of a unit in a year: those of its kind of school. */
export const sizesOf = (
  { rules, isIncomplete }: Pick<UnitYear, "rules" | "isIncomplete">,
  offer: number,
): Sizes => sizesAt(rules, isIncomplete[offer] === 1);
