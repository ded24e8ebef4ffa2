import { useTranslation } from "react-i18next";
import { FIGURES } from "../../state/view";
import { useApp } from "../parts/appContext";
import { figuresOf } from "../parts/figures";
import { baselineOf } from "./baselineOf";
import { FigureButton } from "./FigureButton";
import styles from "./FigureStrip.module.css";
import { useFiguresShown } from "./useFiguresShown";
import { useSmallParts } from "./useSmallParts";

/** What the year comes to in this stage; each figure is a button that shows on the map what it counts. */
export function FigureStrip() {
  const { t } = useTranslation();
  const { year, stage, highlight } = useApp((state) => state.view);
  const shown = useFiguresShown();
  const baseline = useApp(baselineOf);
  const figures = shown && figuresOf(shown.results, year, stage);
  const smallPart = useSmallParts();
  const before = baseline && figuresOf(baseline, year, stage);

  return (
    <fieldset
      className={styles.strip}
      aria-label={t("shell.region.strip")}
      aria-busy={shown?.isWaiting || undefined}
      data-waiting={shown?.isWaiting || undefined}
    >
      {FIGURES.map((figure) => (
        <FigureButton
          key={figure}
          figure={figure}
          value={figures?.[figure]}
          before={before?.[figure]}
          small={smallPart(figure)}
          isShown={highlight === figure}
        />
      ))}
    </fieldset>
  );
}
