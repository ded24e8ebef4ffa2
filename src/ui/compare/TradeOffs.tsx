import { SegmentedControl } from "@mantine/core";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { criteriaOf, type Weighed } from "../../model/comparison/dominance";
import { INDICATORS } from "../../model/comparison/indicators";
import { indicatorTable, overYears } from "../../model/comparison/indicatorTable";
import { written } from "../../model/comparison/written";
import type { Part } from "../../model/part";
import { Figure } from "../chart/Figure";
import { useApp } from "../parts/appContext";
import { useNameReader } from "../parts/useNameReader";
import styles from "./ComparePage.module.css";
import { DominanceWords } from "./DominanceWords";
import { Letter } from "./Letter";
import { parallelRows, ROW_PX } from "./parallelRows";
import type { Alternative } from "./useCompared";
import { tellIndicator, writeIndicator } from "./writeIndicator";

interface Props {
  readonly alternatives: readonly Alternative[];
  readonly part: Part;
}

/** What each scenario is better at, indicator by indicator, and which of them is behind in everything; never one score. */
export function TradeOffs({ alternatives, part }: Props) {
  const { t, i18n } = useTranslation();
  const read = useNameReader();
  const language = useApp((state) => state.view.language);
  const year = useApp((state) => state.view.year);
  const [isPeriod, setPeriod] = useState(true);
  const { county, stage } = part;
  const after = alternatives[0].results.years.slice(1);
  const weighed = useMemo(() => {
    const years = isPeriod ? alternatives[0].results.years.slice(1) : [year];
    const rows = indicatorTable(
      alternatives.map(({ results }) => results),
      years,
      { ...(county !== undefined && { county }), ...(stage && { stage }) },
    );
    return alternatives.map(
      (_, at): Weighed =>
        Object.fromEntries(rows.map(({ key, values }) => [key, overYears(key, values[at])])),
    );
  }, [alternatives, isPeriod, year, county, stage]);
  const criteria = criteriaOf(weighed).filter((key) => {
    const told = weighed.map((one) => written(one[key] ?? 0, INDICATORS[key].unit));
    return told.some((value) => value !== told[0]);
  });
  const period = t("compare.trade.period", { first: after[0], last: after[after.length - 1] });

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={t("compare.aspect.tradeOffs")}>
      <div className={styles.line}>
        <SegmentedControl
          aria-label={t("compare.yearScope")}
          data={[
            { value: "all", label: period },
            { value: "one", label: t("compare.inYear", { year }) },
          ]}
          value={isPeriod ? "all" : "one"}
          onChange={(value) => setPeriod(value === "all")}
        />
        {isPeriod && <p className={styles.note}>{t("compare.trade.periodNote")}</p>}
      </div>
      <div className={styles.columns}>
        <div>
          {criteria.length === 0 ? (
            <p className={styles.note}>{t("compare.trade.alike")}</p>
          ) : (
            <Figure
              title={t("compare.trade.title")}
              note={t("compare.trade.note")}
              summary={t("compare.trade.summary", {
                n: criteria.length,
                letters: alternatives.map(({ letter }) => letter).join(", "),
              })}
              table={{
                columns: [t("compare.indicator"), ...alternatives.map(({ letter }) => letter)],
                rows: criteria.map((key) => [
                  t(`compare.name.${key}`),
                  ...weighed.map((one) => writeIndicator(one[key] ?? null, INDICATORS[key].unit, language)),
                ]),
              }}
              height={ROW_PX * criteria.length + 24}
              draw={(width) =>
                parallelRows({
                  width,
                  criteria: criteria.map((key) => {
                    const { unit, direction } = INDICATORS[key];
                    return {
                      name: t(`compare.name.${key}`),
                      isLessBetter: direction === "less",
                      write: (value) => tellIndicator(value, unit, i18n),
                      values: weighed.map((one) => one[key] ?? 0),
                    };
                  }),
                  letters: alternatives.map(({ letter }) => letter),
                  worstLabel: t("compare.trade.worst"),
                  bestLabel: t("compare.trade.best"),
                })
              }
            >
              <ul className={styles.chips}>
                {alternatives.map((one) => (
                  <li key={one.scenario.id} className={styles.named}>
                    <Letter of={one} /> {read(one.scenario.name)}
                  </li>
                ))}
              </ul>
            </Figure>
          )}
        </div>
        <DominanceWords alternatives={alternatives} weighed={weighed} />
      </div>
    </section>
  );
}
