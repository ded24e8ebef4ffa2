import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { shownRun } from "../../state/store";
import { useApp } from "../parts/appContext";
import { cardOf } from "./cardOf";
import type { CityMap } from "./createCityMap";
import type { HoverStore } from "./hoverStore";
import styles from "./MapView.module.css";
import { placesOf } from "./places";

interface Props {
  readonly hover: HoverStore;
  readonly cityMap: CityMap;
}

const WIDTH = 248;
const GAP = 14;

/** What the thing under the pointer is, in figures of the year; never in the way of the pointer. */
export function HoverCard({ hover, cityMap }: Props) {
  const { t } = useTranslation();
  const hovered = useSyncExternalStore(hover.subscribe, hover.get);
  const view = useApp((state) => state.view);
  const city = useApp((state) => state.city);
  const results = useApp((state) => shownRun(state)?.results);
  if (hovered === undefined || view.tool?.kind === "housing") return null; // corners are set, nothing is asked
  const card = cardOf(hovered.thing, { city, results, view, t }, placesOf(city.model, results));
  if (card === undefined) return null;

  const { clientWidth, clientHeight } = cityMap.map.getContainer();
  const { x, y } = hovered.at;
  const height = 52 + 19 * card.rows.length + (card.notes.length > 0 ? 26 : 0);
  const left = x + GAP + WIDTH > clientWidth ? x - GAP - WIDTH : x + GAP;
  const top = Math.max(6, Math.min(y + GAP, clientHeight - height - 6));
  return (
    <div
      className={`${styles.paper} ${styles.card}`}
      style={{ transform: `translate(${Math.round(left)}px, ${Math.round(top)}px)` }}
    >
      <div className={styles.cardTitle}>{card.title}</div>
      <div className={styles.cardKind}>{card.kind}</div>
      <dl className={styles.cardGrid}>
        {card.rows.map(({ name, value }) => (
          <div key={name} style={{ display: "contents" }}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {card.notes.length > 0 && <div className={styles.cardNotes}>{card.notes.join(" · ")}</div>}
    </div>
  );
}
