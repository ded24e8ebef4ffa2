import { memo, useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Results } from "../../model/results";
import { shownRun } from "../../state/store";
import type { View } from "../../state/view";
import { useApp } from "../appContext";
import styles from "./Legend.module.css";
import { LegendSign } from "./LegendSign";
import { type LegendLine, legendOf } from "./legendOf";
import mapStyles from "./MapView.module.css";
import { paletteOf } from "./palette";

interface Props {
  /** Whether there is room for it to lie open from the start. */
  readonly isRoomy: boolean;
}

/** Explains every sign on the map for the stage, question and colours that are looked at, with how many there are. */
export const Legend = memo(function Legend({ isRoomy }: Props) {
  const { t } = useTranslation();
  const view = useApp((state) => state.view);
  const results = useDeferredValue(useApp((state) => shownRun(state)?.results));
  const [isOpen, setOpen] = useState(isRoomy);

  return (
    <div className={`${mapStyles.paper} ${styles.legend} ${isOpen ? "" : styles.closed}`}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        title={t(isOpen ? "map.legend.hide" : "map.legend.show")}
        onClick={() => setOpen(!isOpen)}
      >
        {t("map.legend.title")}
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" style={{ marginLeft: 8 }}>
          <path
            d={isOpen ? "M2 4l4 4 4-4" : "M2 8l4-4 4 4"}
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
          />
        </svg>
      </button>
      {isOpen && <LegendBody results={results} view={view} />}
    </div>
  );
});

interface BodyProps {
  readonly results: Results | undefined;
  readonly view: View;
}

/** Drawn again only with what it explains: while new results are on their way here, the old lines stand. */
const LegendBody = memo(function LegendBody({ results, view }: BodyProps) {
  const { t } = useTranslation();
  const palette = paletteOf(view.isDark);
  const stage = t(`stage.${view.stage}`);
  const legend = legendOf(results, view, palette, t);

  const lines = (some: readonly LegendLine[], className: string | undefined) => (
    <ul className={className}>
      {some.map(({ key, sign, text, count }) => (
        <li key={key} className={styles.row}>
          <LegendSign sign={sign} palette={palette} />
          <span>{text}</span>
          {count !== undefined && <span className={styles.count}>{count.toLocaleString()}</span>}
        </li>
      ))}
    </ul>
  );

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.body} tabIndex={0} aria-label={t("map.legend.title")}>
      {legend.settlements.length > 0 && (
        <>
          <h3>
            {t("map.legend.settlements")}
            {view.question === "growth" && ` · ${t("map.legend.since", { year: results?.years[0] })}`}
          </h3>
          {lines(legend.settlements, styles.list)}
        </>
      )}
      {legend.schools.length > 0 && (
        <>
          <h3>
            {t("map.legend.schools", { stage })} · {t(`map.schoolColour.${view.schoolColour}`)}
          </h3>
          {lines(legend.schools, styles.list)}
          {lines(legend.kinds, styles.kinds)}
        </>
      )}
      {lines(legend.marks, styles.marks)}
    </section>
  );
});
