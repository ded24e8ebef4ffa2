import { lazy, Suspense, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { totals } from "../../model/indicators/totals";
import { shortages } from "../../model/readers/shortages";
import { useApp } from "../parts/appContext";
import { useNameReader } from "../parts/useNameReader";
import type { Shown } from "../parts/useShownResults";
import { useWriter } from "../parts/useWriter";
import { Facts } from "./Facts";
import styles from "./Inspector.module.css";
import { SeatUseTable } from "./SeatUseTable";
import { Section } from "./Section";
import { SelectLink } from "./SelectLink";
import { ShortageChoices } from "./ShortageChoices";

const BestOffers = lazy(async () => ({ default: (await import("./BestOffers")).BestOffers }));

/** Nothing is selected: the city, what is short where, and how to begin. */
export function CityCard({ shown }: { readonly shown: Shown }) {
  const { t } = useTranslation();
  const name = useNameReader();
  const writer = useWriter();
  const stage = useApp((state) => state.view.stage);
  const { results, year } = shown;
  const { dataset } = results.model;
  const sums = useMemo(() => totals(results, year, { stage }), [results, year, stage]);
  const worst = useMemo(() => shortages(results, year).filter(({ short }) => short >= 0.5), [results, year]);
  return (
    <article>
      <p className={styles.kicker}>{name(results.scenario.name)}</p>
      <h2 className={styles.title}>{name(dataset.name)}</h2>
      <p className={styles.quiet}>{name(dataset.statement)}</p>
      <Facts
        facts={[
          {
            label: t("inspect.stagePupils", { year, stage: t(`stage.${stage}`) }),
            value: writer.whole(sums.pupils),
          },
          { label: t("inspect.seats"), value: writer.whole(sums.seats) },
          {
            label: t("inspect.shortfall"),
            value: writer.whole(sums.short),
            tone: sums.short >= 0.5 ? "bad" : undefined,
          },
          {
            label: t("inspect.aboveOwnSeats"),
            value: writer.whole(sums.aboveOwnSeats),
            tone: sums.aboveOwnSeats >= 0.5 ? "bad" : undefined,
          },
        ]}
      />
      <Section heading={t("inspect.shortWhere", { year })}>
        {worst.length === 0 ? (
          <p className={styles.quiet}>{t("inspect.nothingShort", { year })}</p>
        ) : (
          <ShortageChoices shown={shown} shortages={worst.slice(0, 6)} />
        )}
      </Section>
      <Section heading={t("inspect.seatUseHeading", { year, stage: t(`stage.${stage}`) })}>
        <SeatUseTable results={results} year={year} stage={stage} />
        <p className={styles.quiet}>{t("inspect.seatUseNote")}</p>
      </Section>
      <Suspense>
        <BestOffers shown={shown} stage={stage} />
      </Suspense>
      <Section heading={t("inspect.counties")}>
        <ul className={styles.rows}>
          {dataset.counties.map((county) => {
            const part = totals(results, year, { county: county.id, stage });
            return (
              <li key={county.id} className={styles.row}>
                <SelectLink selection={{ kind: "county", id: county.id }}>{name(county.name)}</SelectLink>
                <span>
                  {t("inspect.shortSurplus", {
                    short: writer.whole(part.short),
                    above: writer.whole(part.aboveOwnSeats),
                    usable: writer.whole(part.usableSurplus),
                  })}
                </span>
              </li>
            );
          })}
        </ul>
      </Section>
      <Section heading={t("inspect.howToBegin")}>
        <ol style={{ margin: 0, paddingInlineStart: 18 }}>
          <li>{t("inspect.begin.year")}</li>
          <li>{t("inspect.begin.click")}</li>
          <li>{t("inspect.begin.measure")}</li>
          <li>{t("inspect.begin.compare")}</li>
        </ol>
      </Section>
    </article>
  );
}
