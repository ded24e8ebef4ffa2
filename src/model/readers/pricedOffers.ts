import type { Stage } from "../../domain/stage";
import { type OfferYear, offerYears } from "../indicators/schoolYears";
import type { Results } from "../results";

/** So many of the dearest are told and tried. */
export const TRIED = 20;

/** The open offers of a stage at which a seat has the highest price (method 4.6): more seated first, then more metres saved. */
export const pricedOffers = (results: Results, year: number, stage: Stage): readonly OfferYear[] =>
  offerYears(results, year)
    .filter((offer) => offer.stage === stage && (offer.priceSeated > 0 || offer.priceM >= 1))
    .sort((a, b) => b.priceSeated - a.priceSeated || b.priceM - a.priceM || a.schoolRow - b.schoolRow)
    .slice(0, TRIED);
