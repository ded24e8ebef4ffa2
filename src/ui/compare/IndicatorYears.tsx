import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { differenceOf } from "../../model/comparison/differenceOf";
import { INDICATORS } from "../../model/comparison/indicators";
import { indicatorTable } from "../../model/comparison/indicatorTable";
import type { Part } from "../../model/part";
import { useApp } from "../parts/appContext";
import { DifferenceText } from "./DifferenceText";
import styles from "./IndicatorTable.module.css";
import { Letter } from "./Letter";
import type { Alternative } from "./useCompared";
import { writeIndicator } from "./writeIndicator";

interface Props {
  readonly alternatives: readonly Alternative[];
  readonly part: Part;
}

/** All years: a row an indicator and scenario, a column a year; under each figure its difference from the reference. */
export function IndicatorYears({ alternatives, part }: Props) {
  const { t } = useTranslation();
  const language = useApp((state) => state.view.language);
  const shown = useApp((state) => state.view.year);
  const { county, stage } = part;
  const { years } = alternatives[0].results;
  const rows = useMemo(
    () =>
      indicatorTable(
        alternatives.map(({ results }) => results),
        alternatives[0].results.years,
        { ...(county !== undefined && { county }), ...(stage && { stage }) },
      ),
    [alternatives, county, stage],
  );

  return (
    <table className={`${styles.table} ${styles.wide}`}>
      <caption className={styles.caption}>
        {t("compare.aspect.table")} {t("compare.allYears")}
      </caption>
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            {t("compare.indicator")}
          </th>
          {years.map((year) => (
            <th key={year} scope="col" data-now={year === shown || undefined}>
              {year}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map(({ key, values }) => {
        const { unit } = INDICATORS[key];
        return (
          <tbody key={key}>
            {alternatives.map((one, at) => (
              <tr key={one.scenario.id}>
                {at === 0 && (
                  <th scope="rowgroup" rowSpan={alternatives.length}>
                    {t(`compare.name.${key}`)}
                    <br />
                    <span className={styles.unit}>{t(`compare.unit.${unit}`)}</span>
                  </th>
                )}
                <th scope="row" className={styles.letterCell}>
                  <Letter of={one} />
                </th>
                {years.map((year, offset) => (
                  <td key={year} data-now={year === shown || undefined}>
                    <div>{writeIndicator(values[at][offset], unit, language)}</div>
                    {at > 0 && (
                      <DifferenceText
                        difference={differenceOf(key, values[0][offset], values[at][offset])}
                        unit={unit}
                        isBrief
                      />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        );
      })}
    </table>
  );
}
