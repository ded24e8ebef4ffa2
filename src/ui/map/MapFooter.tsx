import { memo, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { shownRun } from "../../state/store";
import { useApp } from "../parts/appContext";
import type { CityMap } from "./createCityMap";
import styles from "./MapView.module.css";

interface Props {
  readonly cityMap: CityMap;
}

/** The scale, and what a reader must know before trusting the map: what is schematic, what is made up, how pupils are placed. */
export const MapFooter = memo(function MapFooter({ cityMap }: Props) {
  const { t } = useTranslation();
  const isDemonstration = useApp((state) => state.city.model.dataset.isDemonstration);
  const hasOutlines = useApp((state) => state.city.outlines.features.length > 0);
  const mode = useApp((state) => shownRun(state)?.results?.assumptions.mode);
  const [metresPerPixel, setMetresPerPixel] = useState(() => measure(cityMap));

  useEffect(() => {
    const onZoom = () => setMetresPerPixel(measure(cityMap));
    cityMap.map.on("zoomend", onZoom);
    cityMap.map.on("resize", onZoom);
    return () => {
      cityMap.map.off("zoomend", onZoom);
      cityMap.map.off("resize", onZoom);
    };
  }, [cityMap]);

  const metres = roundBelow(metresPerPixel * 100);
  const length =
    metres < 1000
      ? t("map.control.metres", { n: metres })
      : t("map.control.kilometres", { n: metres / 1000 });
  return (
    <div className={styles.footer}>
      <div
        className={styles.scale}
        role="img"
        aria-label={`${t("map.control.scale")} ${length}`}
        style={{ width: metres / metresPerPixel }}
      >
        {length}
      </div>
      <div className={styles.honesty}>
        <span className={styles.long}>
          {together(
            hasOutlines && t("map.honesty.outlines"),
            isDemonstration && t("map.honesty.demo"),
            mode && t("map.honesty.mode", { mode: t(`mode.${mode}`) }),
          )}
        </span>
        <span className={styles.brief}>
          {together(
            hasOutlines && t("map.honesty.outlinesBrief"),
            isDemonstration && t("map.honesty.demoBrief"),
          )}
        </span>
      </div>
    </div>
  );
});

const together = (...texts: readonly (string | false | undefined)[]): string =>
  texts.filter(Boolean).join(" · ");

/** Metres to a pixel in the middle of the map (512-pixel tiles). */
const measure = ({ map }: CityMap): number =>
  (40_030_174 * Math.cos((map.getCenter().lat * Math.PI) / 180)) / (512 * 2 ** map.getZoom());

/** The largest of 1, 2, 5 × 10ⁿ that is not above the value. */
function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const digit = value / power;
  return power * (digit >= 5 ? 5 : digit >= 2 ? 2 : 1);
}
