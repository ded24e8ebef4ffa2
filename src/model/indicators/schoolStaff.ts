import type { Stage } from "../../domain/stage";
import type { Results } from "../results";
import type { OfferYear, SchoolYear } from "./schoolYears";
import { postsNeeded } from "./teachers";

/** Stages that are taught, and the teachers who are there for them. */
export interface Staff {
  readonly offers: readonly OfferYear[];
  readonly teachers: number;
}

/**
 * The teachers of a school and its campuses as of the base year: all, or one stage's share by posts (method 7). A school that the
 * scenario builds has none yet.
 */
export function schoolStaff({ model, norms }: Results, { offers }: SchoolYear, stage?: Stage): Staff {
  const rows = [...new Set(offers.map(({ schoolRow }) => schoolRow))];
  const teachers = rows.reduce((sum, row) => sum + (model.schools[row].premises?.teachers ?? 0), 0);
  if (stage === undefined) return { offers, teachers };
  const wanted = offers.filter((offer) => offer.stage === stage);
  const posts = postsNeeded(norms, offers);
  const share = posts === 0 ? 0 : postsNeeded(norms, wanted) / posts;
  return { offers: wanted, teachers: teachers * share };
}
