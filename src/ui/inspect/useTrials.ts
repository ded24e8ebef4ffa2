import { useEffect } from "react";
import type { OfferEffects, OfferRef } from "../../model/offerEffect";
import { shownRun } from "../../state/store";
import { useApp, useCommands } from "../parts/appContext";

const NONE: OfferEffects = {};

/** Asks for trials of these offers for as long as they are shown (keep the list the same while it is), and says what is known. */
export function useTrials(year: number, offers: readonly OfferRef[]): OfferEffects {
  const { tryOffers } = useCommands();
  useEffect(() => tryOffers({ year, offers }), [tryOffers, year, offers]);
  return (
    useApp((state) => {
      const key = shownRun(state)?.key;
      return key === undefined ? undefined : state.trials?.[key];
    }) ?? NONE
  );
}
