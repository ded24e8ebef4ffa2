import { Fragment, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { differenceOf } from "../../model/comparison/differenceOf";
import { INDICATORS } from "../../model/comparison/indicators";
import { indicatorTable } from "../../model/comparison/indicatorTable";
import type { Part } from "../../model/part";
import { useApp } from "../parts/appContext";
import { useNameReader } from "../parts/useNameReader";
import { DifferenceText } from "./DifferenceText";
import styles from "./IndicatorTable.module.css";
import { Letter } from "./Letter";
import type { Alternative } from "./useCompared";
import { writeIndicator } from "./writeIndicator";

interface Props {
  readonly alternatives: readonly Alternative[];
  readonly part: Part;
  readonly year: number;
}

/** One year: a row an indicator, a column a scenario, beside each its difference from the reference. */
export function IndicatorYear({ alternatives, part, year }: Props) {
  const { t } = useTranslation();
  const read = useNameReader();
  const language = useApp((state) => state.view.language);
  const { county, stage } = part;
  const rows = useMemo(
    () =>
      indicatorTable(
        alternatives.map(({ results }) => results),
        [year],
        { ...(county !== undefined && { county }), ...(stage && { stage }) },
      ),
    [alternatives, year, county, stage],
  );

  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        {t("compare.aspect.table")} {t("compare.inYear", { year })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t("compare.indicator")}</th>
          {alternatives.map((one, at) => (
            <Fragment key={one.scenario.id}>
              <th scope="col" className={styles.plan}>
                <Letter of={one} /> {read(one.scenario.name)}
              </th>
              {at > 0 && (
                <th scope="col">
                  {t("compare.against", { letter: one.letter, reference: alternatives[0].letter })}
                </th>
              )}
            </Fragment>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, values }) => {
          const { unit } = INDICATORS[key];
          return (
            <tr key={key}>
              <th scope="row">
                {t(`compare.name.${key}`)} <span className={styles.unit}>{t(`compare.unit.${unit}`)}</span>
              </th>
              {alternatives.map(({ scenario }, at) => (
                <Fragment key={scenario.id}>
                  <td>{writeIndicator(values[at][0], unit, language)}</td>
                  {at > 0 && (
                    <td className={styles.against}>
                      <DifferenceText
                        difference={differenceOf(key, values[0][0], values[at][0])}
                        unit={unit}
                      />
                    </td>
                  )}
                </Fragment>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
