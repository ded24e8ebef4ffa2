import type { Map as MapLibre } from "maplibre-gl";
import type { Point } from "../../domain/place";

/** Brings what is looked at into view, and knows the way back to where one was. */
export interface WayBack {
  /** Moves to points that lie outside the view or are lost in it; a selection is brought once, its own click never moves. */
  bring(key: string, points: readonly Point[]): void;
  /** Keeps where one is, before the map is moved somewhere else. */
  keep(): void;
  back(): void;
  readonly isThere: boolean;
  /** Tells whenever a way back appears or is used, until the answer is called. */
  hear(listener: () => void): () => void;
}

const MARGIN = { top: 64, bottom: 44, left: 44, right: 64 };
const CLOSEST = 13;
/** Whoever clicks a thing on the map sees it. */
const CLICK_MS = 400;
/** Several points that fill less than this part of the view are lost in it. */
const LOST = 0.2;

export function createWayBack(map: MapLibre, durationMs: number): WayBack {
  let before: { readonly center: { lng: number; lat: number }; readonly zoom: number } | undefined;
  let brought = "";
  let clickedAt = Number.NEGATIVE_INFINITY;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  map.on("click", () => {
    clickedAt = performance.now();
  });
  const keep = () => {
    const { lng, lat } = map.getCenter();
    before = { center: { lng, lat }, zoom: map.getZoom() };
    tell();
  };
  return {
    bring(key, points) {
      if (key === brought || (key !== "" && points.length === 0)) return;
      brought = key;
      if (points.length === 0 || performance.now() - clickedAt < CLICK_MS || map.isMoving()) return;
      if (isWellSeen(map, points)) return;
      keep();
      const lngs = points.map(({ lng }) => lng);
      const lats = points.map(({ lat }) => lat);
      map.fitBounds([Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)], {
        padding: MARGIN,
        maxZoom: Math.max(map.getZoom(), CLOSEST),
        duration: durationMs,
      });
    },
    keep,
    back() {
      if (before === undefined) return;
      map.easeTo({ ...before, duration: durationMs });
      before = undefined;
      tell();
    },
    get isThere() {
      return before !== undefined;
    },
    hear(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Whether all points lie in the open part of the frame, and several of them not as one blot. */
function isWellSeen(map: MapLibre, points: readonly Point[]): boolean {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const seen = points.map(({ lng, lat }) => map.project([lng, lat]));
  const [xs, ys] = [seen.map(({ x }) => x), seen.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const isInside = left >= 8 && top >= 8 && right <= width - 8 && bottom <= height - 8;
  const fills = Math.max((right - left) / width, (bottom - top) / height);
  return isInside && (points.length === 1 || fills >= LOST);
}
