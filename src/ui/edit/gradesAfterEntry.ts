import type { SchoolPlan } from "../../domain/school";
import type { Stage } from "../../domain/stage";

/** The grades of a school in which somebody has been there the year before; none where it does not teach the stage. */
export function gradesAfterEntry(school: SchoolPlan | undefined, stage: Stage): readonly number[] {
  const offer = school?.offers.find((one) => one.stage === stage);
  if (offer === undefined) return [];
  return Array.from({ length: offer.toGrade - offer.fromGrade }, (_, at) => offer.fromGrade + 1 + at);
}
