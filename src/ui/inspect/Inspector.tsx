import { lazy, memo, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { useApp } from "../parts/appContext";
import { type Shown, useShownResults } from "../parts/useShownResults";
import { CityCard } from "./CityCard";
import styles from "./Inspector.module.css";

const SelectedCard = lazy(async () => ({ default: (await import("./SelectedCard")).SelectedCard }));

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
  if (selection === undefined) return <CityCard shown={shown} />;
  return (
    <Suspense>
      <SelectedCard shown={shown} selection={selection} />
    </Suspense>
  );
});
