import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { differenceOf } from "../../model/comparison/differenceOf";
import { indicatorTable } from "../../model/comparison/indicatorTable";
import type { Part } from "../../model/part";
import styles from "./ComparePage.module.css";
import { IndicatorFigure } from "./IndicatorFigure";
import type { Alternative } from "./useCompared";

interface Props {
  readonly alternatives: readonly Alternative[];
  readonly part: Part;
}

/** One small drawing for every indicator in which the scenarios differ in some year; the others are named below. */
export function IndicatorCharts({ alternatives, part }: Props) {
  const { t, i18n } = useTranslation();
  const { county, stage } = part;
  const { years } = alternatives[0].results;
  const rows = useMemo(() => {
    const all = indicatorTable(
      alternatives.map(({ results }) => results),
      alternatives[0].results.years,
      { ...(county !== undefined && { county }), ...(stage && { stage }) },
    );
    return all.map((row) => ({
      ...row,
      hasGap: row.values.some((yearly) => yearly.includes(null)),
      isAlike: row.values.every((yearly) =>
        yearly.every(
          (value, offset) =>
            (differenceOf(row.key, row.values[0][offset], value)?.verdict ?? "same") === "same",
        ),
      ),
    }));
  }, [alternatives, county, stage]);
  const list = new Intl.ListFormat(i18n.language === "zh" ? "zh-CN" : "en-GB");
  const names = (some: typeof rows) => list.format(some.map(({ key }) => t(`compare.name.${key}`)));
  const gaps = rows.filter(({ hasGap }) => hasGap);
  const alike = rows.filter(({ hasGap, isAlike }) => !hasGap && isAlike);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={t("compare.aspect.charts")}>
      <div className={styles.grid}>
        {rows
          .filter(({ hasGap, isAlike }) => !hasGap && !isAlike)
          .map(({ key, values }) => (
            <IndicatorFigure
              key={key}
              indicator={key}
              years={years}
              lines={alternatives.map(({ letter }, at) => ({
                label: letter,
                values: values[at].map((value) => value ?? 0),
              }))}
            />
          ))}
      </div>
      {alike.length > 0 && <p className={styles.note}>{t("compare.chart.alike", { names: names(alike) })}</p>}
      {gaps.length > 0 && <p className={styles.note}>{t("compare.chart.missing", { names: names(gaps) })}</p>}
    </section>
  );
}
