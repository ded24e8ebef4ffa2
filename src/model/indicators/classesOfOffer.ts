import type { Norms } from "../../domain/norms";
import type { OfferYear } from "./schoolYears";

/** The bands that an offer's largest class falls into (method 5.2), and whether its grades share rooms. */
export function classesOfOffer(norms: Norms, offer: OfferYear): readonly string[] {
  return [
    offer.isOverCap && "overCap",
    offer.largestClass >= norms.largeClassFrom && "large",
    offer.largestClass >= norms.extremeClassFrom && "extreme",
    offer.isTogether && offer.pupils > 0 && "together",
  ].filter((flag): flag is string => flag !== false);
}
