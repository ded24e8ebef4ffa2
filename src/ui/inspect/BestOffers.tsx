import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Stage } from "../../domain/stage";
import { addWords } from "../../i18n/resources";
import { worthWords } from "../../i18n/words/worthWords";
import { offerKey } from "../../model/offerEffect";
import { pricedOffers } from "../../model/readers/pricedOffers";
import { useNameReader } from "../parts/useNameReader";
import type { Shown } from "../parts/useShownResults";
import styles from "./Inspector.module.css";
import { LongList } from "./LongList";
import { OfferWorth } from "./OfferWorth";
import { Section } from "./Section";
import { SelectLink } from "./SelectLink";
import { useTrials } from "./useTrials";

addWords("worth", worthWords);

/** Where one more class of the stage has the highest marginal price, and what a trial run says of each. */
export function BestOffers({ shown, stage }: { readonly shown: Shown; readonly stage: Stage }) {
  const { t } = useTranslation();
  const name = useNameReader();
  const { results, year, names } = shown;
  const offers = useMemo(() => pricedOffers(results, year, stage), [results, year, stage]);
  const effects = useTrials(year, offers);
  const isTried = year > results.years[0];
  return (
    <Section heading={t("worth.best")}>
      {offers.length === 0 && <p className={styles.quiet}>{t("worth.bestNone")}</p>}
      <LongList
        items={offers}
        keyOf={({ school }) => school}
        first={6}
        draw={(offer) => (
          <div style={{ display: "grid" }}>
            <SelectLink selection={{ kind: "school", id: offer.school }}>
              {name(names.school(offer.school))}
            </SelectLink>
            <OfferWorth {...offer} effect={effects[offerKey(year, offer)]} isTried={isTried} />
          </div>
        )}
      />
      {offers.length > 0 && (
        <p className={styles.quiet}>
          {isTried ? t("worth.bestNote", { count: offers.length }) : t("worth.noTrial")} {t("worth.note")}
        </p>
      )}
    </Section>
  );
}
