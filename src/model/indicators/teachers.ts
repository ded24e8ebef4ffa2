import type { Norms } from "../../domain/norms";
import type { OfferYear } from "./schoolYears";

/** What posts are asked by: the pupils and formed classes of one stage at one school. */
export type Taught = Pick<OfferYear, "stage" | "pupils" | "classes" | "isRural">;

/** Posts that the ratio alone gives so many pupils; none in a stage without a ratio. */
export const postsByRatio = (norms: Norms, { stage, pupils }: Pick<Taught, "stage" | "pupils">): number =>
  pupils / (norms.pupilsPerTeacher[stage] ?? Number.POSITIVE_INFINITY);

/** Posts that classes ask for however small they are, by the school's setting; none in a stage without a floor. */
export const postsByClasses = (norms: Norms, { stage, classes, isRural }: Omit<Taught, "pupils">): number =>
  classes * (norms.postsPerClass?.[stage][isRural ? "rural" : "town"] ?? 0);

/**
 * Teaching posts that stages of schools ask for, each max(pupils ÷ ratio, classes × floor) (method 6.4, 7). Real numbers:
 * posts may be shared between schools, so nothing is rounded here.
 */
export const postsNeeded = (norms: Norms, offers: readonly Taught[]): number =>
  offers.reduce((sum, offer) => sum + Math.max(postsByRatio(norms, offer), postsByClasses(norms, offer)), 0);

/** Posts missing, school by school: a surplus here does not teach there. */
export const teachersShort = (
  norms: Norms,
  schools: readonly { readonly offers: readonly Taught[]; readonly teachers: number }[],
): number =>
  schools.reduce((sum, school) => sum + Math.max(0, postsNeeded(norms, school.offers) - school.teachers), 0);
