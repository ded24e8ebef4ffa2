import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { addWords } from "../../i18n/resources";
import { chartWords } from "../../i18n/words/chartWords";
import { seatLegend } from "../../io/charts/seatBars";
import type { Place } from "../../model/readers/placeRows";
import { useApp } from "../parts/appContext";
import { useNameReader } from "../parts/useNameReader";
import { useShownResults } from "../parts/useShownResults";
import { BirthsFigure } from "./BirthsFigure";
import styles from "./ChartsDrawer.module.css";
import { CountyFigures } from "./CountyFigures";
import { Legend, SharedLegend } from "./Legend";
import { PlaceJourneys } from "./PlaceJourneys";
import { PlacePyramid } from "./PlacePyramid";
import { StageFigures } from "./StageFigures";

addWords("chart", chartWords);

const CITY = "city";

/** The drawer of charts: seats against pupils, people, births and journeys, of the city or a county. */
export function ChartsDrawer() {
  const { t } = useTranslation();
  const name = useNameReader();
  const shown = useShownResults();
  const stage = useApp((state) => state.view.stage);
  const [where, setWhere] = useState(CITY);
  if (shown === undefined) return <p className={styles.drawer}>{t("chart.waiting")}</p>;
  const { counties } = shown.results.model.dataset;
  const place: Place = where === CITY ? { kind: "city" } : { kind: "county", id: where };
  const county = counties.find(({ id }) => id === where);
  const placeName = county === undefined ? t("chart.city") : name(county.name);
  const legend = seatLegend(t);
  const ofCounties = t("chart.counties", { stage: t(`stage.${stage}`) });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard
    <section className={styles.drawer} tabIndex={0} aria-label={t("chart.region")}>
      <div className={styles.bar}>
        <Legend entries={legend} />
        <NativeSelect
          aria-label={t("chart.where")}
          size="xs"
          value={where}
          onChange={(event) => setWhere(event.currentTarget.value)}
          data={[
            { value: CITY, label: t("chart.city") },
            ...counties.map((county) => ({ value: county.id as string, label: name(county.name) })),
          ]}
        />
      </div>
      <SharedLegend value={legend}>
        <h2 className={styles.heading}>{t("chart.stages")}</h2>
        <div className={styles.grid} data-about={`${placeName} · ${t("chart.stages")}`}>
          <StageFigures shown={shown} place={place} />
        </div>
        <h2 className={styles.heading}>{ofCounties}</h2>
        <div className={styles.grid} data-about={ofCounties}>
          <CountyFigures shown={shown} stage={stage} />
        </div>
      </SharedLegend>
      <div className={styles.grid} style={{ marginTop: 16 }} data-about={placeName}>
        <PlacePyramid shown={shown} place={place} />
        <BirthsFigure shown={shown} place={place} />
        <PlaceJourneys shown={shown} place={place} stage={stage} />
      </div>
    </section>
  );
}
