import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { planPeriod } from "../../domain/plan";
import { addWords } from "../../i18n/resources";
import { ledgerWords } from "../../i18n/words/ledgerWords";
import { shownScenario } from "../../state/store";
import { useApp } from "../parts/appContext";
import styles from "../parts/Paper.module.css";
import { useNameReader } from "../parts/useNameReader";
import { useShownResults } from "../parts/useShownResults";
import { LedgerView } from "./LedgerView";
import { ReviewView } from "./ReviewView";

addWords("ledger", ledgerWords);

const VIEWS = ["ledger", "annual", "midTerm", "final"] as const;
type View = (typeof VIEWS)[number];

/** The plan's promises and targets against what is on the map: as a ledger, and as the reviews that the plan asks for. */
export function LedgerPage() {
  const { t } = useTranslation();
  const read = useNameReader();
  const shown = useShownResults();
  const plan = useApp((state) => state.city.plan);
  const scenario = useApp(shownScenario);
  const [view, setView] = useState<View>("ledger");
  const period = planPeriod(plan);
  const middle = period && Math.floor((period.from + period.to) / 2);
  const yearOf = { ledger: undefined, annual: undefined, midTerm: middle, final: period?.to };

  return (
    <div className={styles.page}>
      <div className={styles.inner}>
        <div className={styles.head}>
          <h1>{t(period === undefined ? "ledger.ofMeasures" : "ledger.title")}</h1>
          <span className={styles.of}>
            {[plan.name, scenario.name].map(read).filter(Boolean).join(" · ")}
          </span>
          {period !== undefined && (
            <SegmentedControl<View>
              className={styles.push ?? ""}
              aria-label={t("ledger.viewLabel")}
              value={view}
              onChange={setView}
              data={VIEWS.map((value) => ({
                value,
                label: t(`ledger.view.${value}`, { year: yearOf[value] }),
              }))}
            />
          )}
        </div>
        {shown === undefined ? (
          <p className={styles.note}>{t("ledger.waiting")}</p>
        ) : view === "ledger" ? (
          <LedgerView shown={shown} />
        ) : (
          <ReviewView key={view} shown={shown} fixedYear={yearOf[view]} />
        )}
      </div>
    </div>
  );
}
