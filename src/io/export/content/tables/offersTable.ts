import { STAGES } from "../../../../domain/stage";
import type { OfferYear } from "../../../../model/indicators/schoolYears";
import { type OfferEffect, offerKey } from "../../../../model/offerEffect";
import { namesOf } from "../../../../model/readers/names";
import { pricedOffers } from "../../../../model/readers/pricedOffers";
import { type ExportSource, nameIn } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { tableOf, textColumn, type Writing } from "../tableOf";

interface Priced extends OfferYear {
  readonly effect: OfferEffect | undefined;
}

/** Where one more class has the highest marginal price in the target year, and what trial runs say of it; blank where none was made. */
export function offersTable({ results, words, targetYear, trials = {} }: ExportSource): ExportTable {
  const { t } = words;
  const names = namesOf(results);
  const effect = (
    key: "effectClasses" | "effectUnplaced" | "effectAbove" | "effectPupilKm",
    figure: keyof OfferEffect,
    decimals = 0,
  ): Writing<Priced> => ({ key, of: ({ effect: tried }) => tried?.[figure] ?? null, decimals });
  const columns: readonly Writing<Priced>[] = [
    textColumn("stage", ({ stage }) => t(`stage.${stage}`), 10),
    { key: "year", of: () => targetYear, kind: "year" },
    textColumn("county", ({ county }) => nameIn(words, names.county(county)), 12),
    textColumn("school", ({ school }) => nameIn(words, names.school(school)), 30),
    { key: "seats", of: ({ seats }) => seats },
    { key: "pupils", of: ({ pupils }) => pupils },
    { key: "priceSeated", of: ({ priceSeated }) => priceSeated, decimals: 2 },
    { key: "priceM", of: ({ priceM }) => priceM },
    textColumn("tried", ({ effect: tried }) => t(tried ? "export.tried" : "export.notTried"), 8),
    effect("effectClasses", "classesOverCap"),
    effect("effectUnplaced", "unplaced", 1),
    effect("effectAbove", "aboveOwnSeats", 1),
    effect("effectPupilKm", "pupilKm", 1),
  ];
  const rows = STAGES.flatMap((stage) =>
    pricedOffers(results, targetYear, stage).map((offer) => ({
      ...offer,
      effect: trials[offerKey(targetYear, offer)],
    })),
  );
  return tableOf(words, "offers", columns, [{ rows }]);
}
