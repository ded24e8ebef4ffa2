import type { Norms } from "../../domain/norms";
import type { OfferYear } from "./schoolYears";

/** Teaching posts that the ratios ask for (19 / 13.5 / 12.5 pupils a post; method 7). Stages without a ratio ask for none. */
export function postsNeeded(norms: Norms, offers: readonly Pick<OfferYear, "stage" | "pupils">[]): number {
  return offers.reduce((sum, offer) => {
    const perPost = norms.pupilsPerTeacher[offer.stage];
    return sum + (perPost === null ? 0 : offer.pupils / perPost);
  }, 0);
}

/** Posts missing, school by school: a surplus here does not teach there. */
export function teachersShort(
  norms: Norms,
  schools: readonly {
    readonly offers: readonly Pick<OfferYear, "stage" | "pupils">[];
    readonly teachers: number;
  }[],
): number {
  return schools.reduce(
    (sum, school) => sum + Math.max(0, postsNeeded(norms, school.offers) - school.teachers),
    0,
  );
}
