import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { Map as MapLibre } from "maplibre-gl";
import type { Point } from "../../domain/place";

type Corner = readonly [x: number, y: number];
/** A point of the window, of a mouse or of a finger. */
export type ClientPoint = Pick<MouseEvent, "clientX" | "clientY">;

/** What ends a press: after a tap browsers play a mouse, which has no pointer of its own. */
export const RELEASES = ["pointerup", "mouseup"] as const;

const SVG = "http://www.w3.org/2000/svg";
/** A press that moves less than this is a click. */
const LEAST = 5;

/**
 * Follows the pointer (mouse, pen or finger) from a press to its release with a box or a loop, and tells which settlements lie inside; nothing
 * (undefined) for a click or when Escape ended it.
 */
export function followShape(
  map: MapLibre,
  press: ClientPoint,
  shape: "box" | "loop",
  settlements: readonly (Point & { readonly id: string })[],
  onEnd: (ids: readonly string[] | undefined) => void,
): void {
  const container = map.getCanvasContainer();
  const frame = container.getBoundingClientRect();
  const corner = (event: ClientPoint): Corner => [event.clientX - frame.left, event.clientY - frame.top];
  const first = corner(press);
  let corners: readonly Corner[] = [first];
  const svg = document.createElementNS(SVG, "svg");
  const outline = document.createElementNS(SVG, "polygon");
  svg.setAttribute("class", "map-follow");
  svg.append(outline);
  container.append(svg);

  const onMove = (event: PointerEvent) => {
    const now = corner(event);
    corners = shape === "loop" ? [...corners, now] : [first, [now[0], first[1]], now, [first[0], now[1]]];
    outline.setAttribute("points", corners.map((one) => one.join()).join(" "));
  };
  const end = (isWanted: boolean) => {
    svg.remove();
    window.removeEventListener("pointermove", onMove);
    for (const release of RELEASES) window.removeEventListener(release, onUp);
    window.removeEventListener("pointercancel", onCancel);
    window.removeEventListener("keydown", onKey);
    onEnd(isWanted && sizeOf(corners) >= LEAST ? inside(map, corners, settlements) : undefined);
  };
  const onUp = () => end(true);
  const onCancel = () => end(false);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    end(false);
  };
  window.addEventListener("pointermove", onMove);
  for (const release of RELEASES) window.addEventListener(release, onUp);
  window.addEventListener("pointercancel", onCancel);
  window.addEventListener("keydown", onKey, { capture: true });
}

const sizeOf = (corners: readonly Corner[]): number =>
  Math.max(...[0, 1].map((axis) => spread(corners.map((corner) => corner[axis]))));

const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

function inside(
  map: MapLibre,
  corners: readonly Corner[],
  settlements: readonly (Point & { readonly id: string })[],
): readonly string[] {
  const ring = [...corners, corners[0]].map(([x, y]) => map.unproject([x, y]).toArray());
  const polygon: GeoJSON.Polygon = { type: "Polygon", coordinates: [ring] };
  return settlements
    .filter(({ lng, lat }) => booleanPointInPolygon([lng, lat], polygon))
    .map((settlement) => settlement.id);
}
