import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { STAGES } from "../../domain/stage";
import { addWords } from "../../i18n/resources";
import { forecastWords } from "../../i18n/words/forecastWords";
import type { CityForecast } from "../../model/forecast/cityForecast";
import { useApp, useCommands } from "../parts/appContext";
import styles from "../parts/Paper.module.css";
import { Sheet } from "../parts/Sheet";
import { useWriter } from "../parts/useWriter";

addWords("forecast", forecastWords);

/** How far pupils carried on from past rolls would have been off, by stage and years ahead, beside no change. */
export function PastRolls() {
  const { t } = useTranslation();
  const writer = useWriter();
  const { forecastOf } = useCommands();
  const assumptions = useApp((state) => state.project.assumptions);
  const [known, setKnown] = useState<{
    readonly assumptions: unknown;
    readonly cities: readonly CityForecast[];
  }>();
  useEffect(() => {
    let isWanted = true;
    void Promise.all(STAGES.map((stage) => forecastOf(stage))).then((made) => {
      if (isWanted) setKnown({ assumptions, cities: made.flatMap((one) => one ?? []) });
    });
    return () => {
      isWanted = false;
    };
  }, [forecastOf, assumptions]);
  if (known?.assumptions !== assumptions) return <p className={styles.note}>{t("forecast.working")}</p>;
  const { cities } = known;
  if (cities.length === 0) return <p className={styles.note}>{t("forecast.none")}</p>;
  const [{ rolls }] = cities;
  const horizons = [...new Set(cities.flatMap(({ forecast }) => forecast.errors.map(({ ahead }) => ahead)))];
  const share = ({ forecast }: CityForecast, method: string, ahead: number) => {
    const found = forecast.errors.find((error) => error.method === method && error.ahead === ahead);
    return found === undefined ? "–" : writer.exactShare(found.mape, 1);
  };
  const label = t("forecast.pastErrors", { from: rolls.firstYear, to: rolls.firstYear + rolls.years - 1 });
  return (
    <>
      <p className={styles.of}>{label}</p>
      <Sheet
        label={label}
        columns={[
          { key: "stage", label: t("forecast.stage") },
          { key: "method", label: t("forecast.method"), text: "short" },
          ...horizons.map((count) => ({ key: `taken${count}`, label: t("forecast.ahead", { count }) })),
          ...horizons.map((count) => ({ key: `still${count}`, label: t("forecast.stillAhead", { count }) })),
        ]}
        rows={cities.map((city) => ({
          key: city.stage,
          head: t(`stage.${city.stage}`),
          cells: [
            t(`forecast.methodName.${city.forecast.chosen}`),
            ...horizons.map((ahead) => share(city, city.forecast.chosen, ahead)),
            ...horizons.map((ahead) => share(city, "noChange", ahead)),
          ],
        }))}
      />
    </>
  );
}
