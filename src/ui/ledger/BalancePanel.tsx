import { useTranslation } from "react-i18next";
import { isBalanced, qualityBalance } from "../../model/qualityBalance";
import { useApp } from "../parts/appContext";
import { Panel } from "../parts/Panel";
import styles from "../parts/Paper.module.css";
import { Sheet } from "../parts/Sheet";
import { useNameReader } from "../parts/useNameReader";
import type { Shown } from "../parts/useShownResults";
import { useWriter } from "../parts/useWriter";

/** The counties on their way to 优质均衡: when it is due, and what is known of the variation between schools. */
export function BalancePanel({ shown, year }: { readonly shown: Shown; readonly year: number }) {
  const { fixed } = useWriter();
  const { t } = useTranslation();
  const read = useNameReader();
  const targets = useApp((state) => state.city.plan.targets);
  const due = targets.flatMap((target) => target.due ?? []);
  const { results, names } = shown;
  const rows = results.model.countyIds.map((county) => ({
    county,
    spreads: qualityBalance(results, county, year),
    due: due.find((date) => date.county === county)?.year,
  }));
  const [first] = rows;

  return (
    <Panel title={t("ledger.balance")} note={t("ledger.balanceNote")}>
      <Sheet
        label={t("ledger.balance")}
        columns={[
          { key: "county", label: t("ledger.county") },
          { key: "due", label: t("ledger.due") },
          ...first.spreads.map(({ stage, indicator }) => ({
            key: `${stage} ${indicator}`,
            label: (
              <>
                {t(`stage.${stage}`)}
                <br />
                {t(`ledger.indicator.${indicator}`)}
              </>
            ),
          })),
          { key: "state", label: String(year), text: "short" },
        ]}
        rows={rows.map(({ county, spreads, due: date }) => {
          const keeps = isBalanced(spreads);
          return {
            key: county,
            head: read(names.county(county)),
            state: keeps === false && date !== undefined && date <= year ? "bad" : undefined,
            cells: [
              date === undefined ? "–" : t("ledger.dueBy", { year: date }),
              ...spreads.map(({ stage, indicator, variation, limit }) => (
                <span
                  key={`${stage} ${indicator}`}
                  className={variation !== null && variation > limit ? styles.bad : undefined}
                >
                  {variation === null ? t("ledger.unknown") : fixed(variation, 2)}
                </span>
              )),
              <span key="state" className={keeps === null ? styles.quiet : keeps ? styles.good : styles.bad}>
                {t(keeps === null ? "ledger.unknown" : keeps ? "ledger.keeps" : "ledger.breaks")}
              </span>,
            ],
          };
        })}
      />
    </Panel>
  );
}
