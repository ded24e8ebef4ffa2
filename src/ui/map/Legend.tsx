import { memo, useDeferredValue, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { writerIn } from "../../i18n/figureWriter";
import type { Results } from "../../model/results";
import { shownRun } from "../../state/store";
import type { View } from "../../state/view";
import { useApp } from "../parts/appContext";
import type { CityMap } from "./createCityMap";
import styles from "./Legend.module.css";
import { LegendSign } from "./LegendSign";
import { type LegendLine, legendOf } from "./legendOf";
import mapStyles from "./MapView.module.css";
import { paletteOf } from "./palette";
import { type LegendPlace, useLegendPlace } from "./useLegendPlace";
import { useLegendRoom } from "./useLegendRoom";

/**
 * Explains every sign on the map for the stage, question and colours that are looked at, with how many there are. Where the frame
 * has no room, or something selected would lie under it, it shrinks to one line of signs until it is opened.
 */
export const Legend = memo(function Legend({ cityMap }: { readonly cityMap: CityMap }) {
  const { t } = useTranslation();
  const view = useApp((state) => state.view);
  const results = useDeferredValue(useApp((state) => shownRun(state)?.results));
  const selection = Object.values(view.selection ?? {}).join(" ");
  const frame = useRef<HTMLDivElement>(null);
  const room = useLegendRoom(cityMap, frame, selection);
  const place = useLegendPlace();
  const [opened, setOpened] = useState<string>();
  const why = `${room.isRoomy} ${room.isInTheWay ? selection : ""}`;
  const isOpen = opened === why || (place.isOpen && room.isRoomy && !room.isInTheWay);
  const toggle = () => {
    setOpened(isOpen ? undefined : why);
    if (room.isRoomy && !room.isInTheWay) place.put({ isOpen: !isOpen });
  };
  return (
    <div className={mapStyles[place.side === "left" ? "bottomLeft" : "bottomRight"]}>
      <div ref={frame} className={`${mapStyles.paper} ${styles.legend} ${isOpen ? "" : styles.closed}`}>
        <div className={styles.top}>
          <button
            type="button"
            className={styles.head}
            aria-expanded={isOpen}
            aria-label={t("map.legend.title")}
            title={t(isOpen ? "map.legend.hide" : "map.legend.show")}
            onClick={toggle}
          >
            {t("map.legend.title")}
            {!isOpen && <SignLine results={results} view={view} />}
            <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" style={{ marginLeft: 6 }}>
              <path
                d={isOpen ? "M2 4l4 4 4-4" : "M2 8l4-4 4 4"}
                fill="none"
                stroke="currentColor"
                strokeWidth="1.5"
              />
            </svg>
          </button>
          <SideButton place={place} />
        </div>
        {isOpen && <LegendBody results={results} view={view} />}
      </div>
    </div>
  );
});

/** The signs that the map is coloured by, side by side; each says in words what it means when pointed at. */
const SignLine = memo(function SignLine({ results, view }: BodyProps) {
  const { t } = useTranslation();
  const palette = paletteOf(view.isDark);
  const backgrounds = useApp((state) => state.city.backgrounds);
  const { settlements, schools } = legendOf(results, view, palette, t, backgrounds);
  return (
    <span className={styles.signs}>
      {[...settlements, ...schools].map(({ key, sign, text }) => (
        <span key={key} title={text}>
          <LegendSign sign={sign} palette={palette} />
        </span>
      ))}
    </span>
  );
});

/** Puts the legend to the other side of the map, where it stays. */
function SideButton({ place }: { readonly place: LegendPlace }) {
  const { t } = useTranslation();
  const other = place.side === "left" ? "right" : "left";
  const label = t(`map.legend.to.${other}`);
  return (
    <button
      type="button"
      className={styles.side}
      aria-label={label}
      title={label}
      onClick={() => place.put({ side: other })}
    >
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path
          d={other === "right" ? "M2 6h8M7 3l3 3-3 3" : "M10 6H2M5 3L2 6l3 3"}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
        />
      </svg>
    </button>
  );
}

interface BodyProps {
  readonly results: Results | undefined;
  readonly view: View;
}

/** Drawn again only with what it explains: while new results are on their way here, the old lines stand. */
const LegendBody = memo(function LegendBody({ results, view }: BodyProps) {
  const { t } = useTranslation();
  const palette = paletteOf(view.isDark);
  const backgrounds = useApp((state) => state.city.backgrounds);
  const stage = t(`stage.${view.stage}`);
  const legend = legendOf(results, view, palette, t, backgrounds);
  const writer = writerIn(view.language);

  const lines = (some: readonly LegendLine[], className: string | undefined) => (
    <ul className={className}>
      {some.map(({ key, sign, text, count }) => (
        <li key={key} className={styles.row}>
          <LegendSign sign={sign} palette={palette} />
          <span>{text}</span>
          {count !== undefined && <span className={styles.count}>{writer.whole(count)}</span>}
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
