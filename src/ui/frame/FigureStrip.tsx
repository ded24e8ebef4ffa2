import { useTranslation } from "react-i18next";
import type { Results } from "../../model/results";
import { baselineScenario } from "../../state/baselineScenario";
import { type State, shownScenario } from "../../state/store";
import { FIGURES } from "../../state/view";
import { useApp } from "../parts/appContext";
import { figuresOf } from "../parts/figures";
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

/** Results to compare with: the plan that does nothing, else the first; not where it is shown itself, or not yet run. */
function baselineOf(state: State): Results | undefined {
  const baseline = baselineScenario(state.project.scenarios);
  if (baseline.id === shownScenario(state).id) return undefined;
  return state.runs[baseline.id]?.results;
}
