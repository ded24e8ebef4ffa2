import type { Map as MapLibre, MapMouseEvent, MapTouchEvent } from "maplibre-gl";
import type { Point } from "../../domain/place";
import { type ClientPoint, followShape, RELEASES } from "./followShape";
import { pick } from "./pick";
import type { Places } from "./places";
import type { Scene, Thing } from "./scene";
import { schoolFigures } from "./schoolFigures";

export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** What the pointer did, in the terms of the map. */
export interface Hands {
  onHover(thing: Thing | undefined, at: ScreenPoint): void;
  onClick(thing: Thing | undefined, point: Point): void;
  /** Settlements inside a box or a loop that was drawn. */
  onLoop(ids: readonly string[]): void;
  /** A school that the scenario builds is on the move; the last call says that it was let go, or dropped by Escape. Absent where all stay. */
  onDrag?(school: number, point: Point, how: "moving" | "letGo" | "dropped"): void;
}

/** A press that moves less than this many pixels is a click. */
const A_CLICK = 4;

interface Reading {
  /** What is drawn, and so what the pointer meets. */
  scene(): Scene;
  /** The tool in hand, from the moment that it is taken up. */
  tool(): Scene["view"]["tool"];
  places(): Places;
}

/** Turns what the pointer does into what it means; at most once a frame while it moves. */
export function listenToPointer(map: MapLibre, hands: Hands & Reading): () => void {
  const canvas = map.getCanvas();
  let frame = 0;
  let last: MapMouseEvent | MapTouchEvent | undefined;
  let dragged: { readonly school: number; readonly from: ScreenPoint; hasMoved: boolean } | undefined;
  let isDrawing = false;

  const onFrame = () => {
    frame = 0;
    if (last === undefined || isDrawing) return;
    if (dragged !== undefined) {
      const { x, y } = dragged.from;
      dragged.hasMoved ||= Math.hypot(last.point.x - x, last.point.y - y) > A_CLICK;
      if (dragged.hasMoved) hands.onDrag?.(dragged.school, pointOf(last), "moving");
      return;
    }
    if (map.isMoving()) return;
    const thing = pick(map, last.point, hands.scene(), hands.places());
    canvas.style.cursor = cursorOver(hands, thing);
    hands.onHover(thing, last.point);
  };
  const onMove = (event: MapMouseEvent | MapTouchEvent) => {
    last = event;
    if (frame === 0) frame = requestAnimationFrame(onFrame);
  };
  const onLeave = () => {
    last = undefined;
    hands.onHover(undefined, { x: 0, y: 0 });
  };
  const onDown = (event: MapMouseEvent) => {
    if (event.originalEvent.button === 0) onPress(event, event.originalEvent);
  };
  const onTouch = (event: MapTouchEvent) => {
    const [finger, another] = event.originalEvent.touches;
    if (finger !== undefined && another === undefined) onPress(event, finger);
    else if (dragged !== undefined) endDrag("dropped"); // two fingers zoom
  };
  const onTouchMove = (event: MapTouchEvent) => {
    if (dragged !== undefined) onMove(event);
  };
  const onPress = (event: MapMouseEvent | MapTouchEvent, at: ClientPoint) => {
    const tool = hands.tool();
    const isLoop = tool?.kind === "area";
    if (event.originalEvent.shiftKey || tool?.kind === "box" || isLoop) {
      event.preventDefault();
      isDrawing = true;
      hands.onHover(undefined, event.point);
      followShape(map, at, isLoop ? "loop" : "box", hands.places().settlements, (ids) => {
        isDrawing = false;
        if (ids !== undefined) hands.onLoop(ids);
      });
      return;
    }
    const thing = pick(map, event.point, hands.scene(), hands.places());
    if (!mayDrag(hands, thing)) return;
    event.preventDefault();
    dragged = { school: thing.row, from: event.point, hasMoved: false };
    canvas.style.cursor = "grabbing";
    hands.onHover(undefined, event.point);
    for (const release of RELEASES) window.addEventListener(release, onUp);
    window.addEventListener("keydown", onKey, { capture: true });
  };
  const endDrag = (how: "letGo" | "dropped") => {
    for (const release of RELEASES) window.removeEventListener(release, onUp);
    window.removeEventListener("keydown", onKey, { capture: true });
    if (dragged?.hasMoved && last) hands.onDrag?.(dragged.school, pointOf(last), how);
    dragged = undefined;
    canvas.style.cursor = "";
  };
  const onUp = () => endDrag("letGo");
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    endDrag("dropped");
  };
  const onClick = (event: MapMouseEvent) => {
    if (isDrawing) return;
    hands.onClick(pick(map, event.point, hands.scene(), hands.places()), pointOf(event));
  };

  map.on("mousemove", onMove);
  map.on("mousedown", onDown);
  map.on("touchstart", onTouch);
  map.on("touchmove", onTouchMove);
  map.on("mouseout", onLeave);
  map.on("click", onClick);
  return () => {
    cancelAnimationFrame(frame);
    for (const release of RELEASES) window.removeEventListener(release, onUp);
    window.removeEventListener("keydown", onKey, { capture: true });
  };
}

const pointOf = ({ lngLat }: MapMouseEvent | MapTouchEvent): Point => ({ lng: lngLat.lng, lat: lngLat.lat });

/** Schools that the scenario builds can be taken along, with no tool or with the tool that moves. */
function mayDrag(hands: Hands & Reading, thing: Thing | undefined): thing is Thing {
  const scene = hands.scene();
  const tool = hands.tool();
  const { year, stage } = scene.view;
  if (hands.onDrag === undefined) return false;
  if (thing?.kind !== "school" || (tool !== undefined && tool.kind !== "move")) return false;
  if (scene.results === undefined || hands.places().model !== scene.results.model) return false;
  return schoolFigures(scene.results, year, stage)[thing.row]?.isBuilt === true;
}

function cursorOver(hands: Hands & Reading, thing: Thing | undefined): string {
  const tool = hands.tool();
  if (tool !== undefined && tool.kind !== "move") return "crosshair";
  if (mayDrag(hands, thing)) return "grab";
  return thing === undefined ? "" : "pointer";
}
