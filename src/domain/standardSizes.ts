import type { Norms } from "./norms";
import type { Offer } from "./school";
import { sizesByGrade } from "./sizesByGrade";
import type { StageRules } from "./stage";

/**
 * Standard class sizes of an offer's grades at the norms before any policy: of an incomplete school, which does not teach its stage to
 * the last grade, its own where the norms have them.
 */
export function standardSizes(
  { classSize, incompleteSchools }: Pick<Norms, "classSize" | "incompleteSchools">,
  stages: StageRules,
  { stage, fromGrade, toGrade }: Pick<Offer, "stage" | "fromGrade" | "toGrade">,
): readonly number[] {
  const own = toGrade < stages[stage].grades ? incompleteSchools?.[stage]?.classSize : undefined;
  return sizesByGrade(own ?? classSize[stage], fromGrade, toGrade);
}
