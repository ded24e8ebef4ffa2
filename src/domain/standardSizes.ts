import type { Norms } from "./norms";
import type { Offer } from "./school";
import { sizesByGrade } from "./sizesByGrade";

/**
 * Standard class sizes of an offer's grades at the norms before any policy: of an incomplete school, which does not teach as many grades
 * as the norm has sizes for, its own where the norms have them.
 */
export function standardSizes(
  { classSize, incompleteSchools }: Pick<Norms, "classSize" | "incompleteSchools">,
  { stage, fromGrade, toGrade }: Pick<Offer, "stage" | "fromGrade" | "toGrade">,
): readonly number[] {
  const ordinary = classSize[stage];
  const own = toGrade < ordinary.length ? incompleteSchools?.[stage]?.classSize : undefined;
  return sizesByGrade(own ?? ordinary, fromGrade, toGrade);
}
