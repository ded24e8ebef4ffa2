import "../chart/palette.css";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { useApp } from "../appContext";
import { CityCard } from "./CityCard";
import styles from "./Inspector.module.css";
import { PlaceCard } from "./PlaceCard";
import { SchoolCard } from "./SchoolCard";
import { SettlementCard } from "./SettlementCard";
import { SettlementsCard } from "./SettlementsCard";
import { ShortageCard } from "./ShortageCard";
import { type Shown, useShownResults } from "./useShownResults";

/** The right panel: everything about what is selected, in the year that is looked at. */
export const Inspector = memo(function Inspector() {
  const { t } = useTranslation();
  const shown = useShownResults();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard
    <section className={styles.inspector} tabIndex={0} aria-label={t("inspect.region")}>
      {shown === undefined ? <p className={styles.quiet}>{t("inspect.waiting")}</p> : <Card shown={shown} />}
    </section>
  );
});

/** Drawn again only with what it shows: while new results are on their way here, the old card stands. */
const Card = memo(function Card({ shown }: { readonly shown: Shown }) {
  const selection = useApp((state) => state.view.selection);
  switch (selection?.kind) {
    case "school":
      return <SchoolCard key={selection.id} shown={shown} id={selection.id} />;
    case "settlement":
      return <SettlementCard key={selection.id} shown={shown} id={selection.id} />;
    case "settlements":
      return <SettlementsCard shown={shown} ids={selection.ids} />;
    case "county":
    case "township":
      return (
        <PlaceCard key={selection.id} shown={shown} place={{ kind: selection.kind, id: selection.id }} />
      );
    case "shortage":
      return <ShortageCard shown={shown} name={selection} />;
    case undefined:
      return <CityCard shown={shown} />;
  }
});
