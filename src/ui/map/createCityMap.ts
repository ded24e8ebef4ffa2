import { type LngLatBoundsLike, Map as MapLibre, type StyleSpecification, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { Point } from "../../domain/place";
import { focusOf } from "./focus";
import { healTiles } from "./healTiles";
import { iconImage } from "./iconImage";
import { ICON_SHAPES } from "./iconShapes";
import { keepWhole } from "./keepWhole";
import { LAYER_GROUPS, type LayerGroup, layersOf } from "./layers";
import { type Picture, pictureOf } from "./picture";
import { type Places, placesOf } from "./places";
import { type Hands, listenToPointer } from "./pointer";
import type { Scene, Thing } from "./scene";
import { selectedPoints } from "./selectedPoints";
import { selectedRows } from "./selectedRows";
import { CLOSE_UP_FROM } from "./settlementLayers";
import { SOURCES, type SourceName } from "./sources";
import { createMapSync } from "./syncMap";
import { createWayBack, type WayBack } from "./wayBack";

/** The map of the city: told what to show, it redraws what differs; it tells what the pointer does. */
export interface CityMap {
  readonly map: MapLibre;
  show(scene: Scene): void;
  /** What lies under a row number now. */
  places(): Places;
  fitCity(): void;
  zoomBy(levels: number): void;
  flyTo(point: Point, zoom?: number): void;
  /** Where what is selected lies. */
  selected(): readonly Point[];
  readonly wayBack: WayBack;
  remove(): void;
}

setWorkerUrl(workerUrl);

const CLOSE_UP = 12.6;
/**
 * Sources that carry states, each with a group of layers of its name. New shapes and new layers on their way at once come back
 * mixed up (see healTiles): each waits until the other has come to rest.
 */
const CAREFUL = ["schools", "settlements"] as const;
const isCareful = (name: string): name is (typeof CAREFUL)[number] => CAREFUL.some((one) => one === name);
/** When the map last stood still with everything drawn. */
const IDLE = "map:idle";

export function createCityMap(container: HTMLElement, first: Scene, title: string, hands: Hands): CityMap {
  let wanted = first;
  /** The scene that was drawn last: places and picture belong to it. */
  let scene = first;
  let places = placesOf(scene.city.model, scene.results);
  let picture: Picture = pictureOf(scene, places, false);
  const styled: Partial<Record<LayerGroup, string>> = {};
  let hovered: Thing | undefined;
  let isReady = false;
  /** Something is still to be shown, once the source that it is about has come to rest. */
  let isBehind = false;
  let cancelShowing = () => {};

  const firstLayers = layersOf(picture.look);
  const map = new MapLibre({
    container,
    style: emptyStyle(firstLayers),
    bounds: cityBounds(scene),
    fitBoundsOptions: { padding: PADDING },
    minZoom: 6,
    maxZoom: 17,
    maxPitch: 0,
    dragRotate: false,
    touchPitch: false,
    boxZoom: false,
    attributionControl: false,
    renderWorldCopies: false,
    fadeDuration: prefersStillness() ? 0 : 300,
    locale: { "Map.Title": title },
  });
  const showWhole = keepWhole(map, (duration) =>
    map.fitBounds(cityBounds(scene), { padding: PADDING, duration }),
  );
  const wayBack = createWayBack(map, prefersStillness() ? 0 : 700);
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  for (const [name, shape] of Object.entries(ICON_SHAPES))
    map.addImage(name, iconImage(shape), { sdf: true, pixelRatio: 2 });

  const sync = createMapSync(map, firstLayers);
  const isCloseUp = () => map.getZoom() >= CLOSE_UP_FROM;
  const isAtRest = (source: SourceName) => map.isSourceLoaded(source);

  const draw = () => {
    if (!isReady) return;
    scene = wanted;
    places = placesOf(scene.city.model, scene.results);
    picture = pictureOf(scene, places, isCloseUp());
    isBehind = false;
    for (const part of picture.parts) {
      if (isCareful(part.source) && !isAtRest(part.source)) isBehind ||= sync.differs(part);
      else sync.source(part);
    }
    for (const group of Object.keys(LAYER_GROUPS) as LayerGroup[]) {
      if (picture.lookKeys[group] === styled[group]) continue;
      if (isCareful(group) && !isAtRest(group)) isBehind = true;
      else {
        sync.style(LAYER_GROUPS[group](picture.look));
        styled[group] = picture.lookKeys[group];
      }
    }
    for (const source of SOURCES) sync.states(source, (picture.states[source] ?? []).entries());
    drawFocus();
    wayBack.bring(Object.values(scene.view.selection ?? {}).join(" "), selectedPoints(scene, places));
  };
  const drawFocus = () => {
    const selected = selectedRows(scene, places);
    const things: Thing[] = [
      ...Array.from(selected.schools, (row): Thing => ({ kind: "school", row })),
      ...Array.from(selected.settlements, (row): Thing => ({ kind: "settlement", row })),
      ...(hovered ? [hovered] : []),
      ...inHand(scene, places),
    ];
    const focus = focusOf(scene, places, things);
    for (const part of focus.parts) sync.source(part);
    sync.states("flowsHere", focus.ways.entries());
    sync.states("radii", focus.radii);
  };

  healTiles(map, (source) => {
    sync.forget(source);
    draw();
  });
  const stopListening = listenToPointer(map, {
    ...hands,
    scene: () => scene,
    tool: () => wanted.view.tool,
    places: () => places,
    onHover(thing, at) {
      if (thing?.kind !== hovered?.kind || thing?.row !== hovered?.row) {
        markHovered(map, hovered, 0);
        markHovered(map, thing, 1);
        hovered = thing;
        drawFocus();
      }
      hands.onHover(thing, at);
    },
  });

  map.on("movestart", () => {
    markHovered(map, hovered, 0);
    if (hovered !== undefined) hands.onHover(undefined, { x: 0, y: 0 });
    hovered = undefined;
  });
  let wasCloseUp = false;
  map.on("moveend", () => {
    if (isCloseUp() === wasCloseUp) return;
    wasCloseUp = isCloseUp();
    draw();
  });
  map.once("load", () => {
    isReady = true;
    draw();
  });
  const catchUp = () => {
    if (!isBehind || !CAREFUL.every(isAtRest)) return;
    isBehind = false;
    cancelShowing();
    cancelShowing = afterNextFrame(draw);
  };
  map.on("sourcedata", catchUp);
  map.on("idle", () => {
    catchUp();
    performance.clearMarks(IDLE);
    performance.mark(IDLE); // the browser's own tools and the benchmarks read it
  });

  return {
    map,
    places: () => places,
    show(next) {
      wanted = next;
      cancelShowing();
      cancelShowing = afterNextFrame(draw);
    },
    fitCity: () => showWhole(600),
    zoomBy: (levels) => void map.easeTo({ zoom: map.getZoom() + levels, duration: 220 }),
    flyTo({ lng, lat }, zoom) {
      wayBack.keep();
      map.flyTo({ center: [lng, lat], zoom: zoom ?? Math.max(map.getZoom(), CLOSE_UP), duration: 900 });
    },
    selected: () => selectedPoints(scene, places),
    wayBack,
    remove() {
      stopListening();
      cancelShowing();
      map.remove();
    },
  };
}

/** Does the work once the next frame is made, so that figures do not wait for the map; the answer takes it back. */
function afterNextFrame(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(work);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** A school in the planner's hand: whom it would draw is shown while it moves. */
function inHand({ draft }: Scene, places: Places): readonly Thing[] {
  const row = draft?.kind === "build" ? places.model.schoolRow.get(draft.school.id) : undefined;
  return row === undefined ? [] : [{ kind: "school", row }];
}

const PADDING = { top: 56, bottom: 34, left: 24, right: 48 };

const prefersStillness = () => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

/** No `glyphs`: every letter is drawn from the reader's own fonts, and nothing is fetched. */
const emptyStyle = (layers: ReturnType<typeof layersOf>): StyleSpecification => ({
  version: 8,
  sources: Object.fromEntries(
    SOURCES.map((source) => [
      source,
      { type: "geojson", data: { type: "FeatureCollection", features: [] }, tolerance: 0.2, buffer: 64 },
    ]),
  ),
  layers: [...layers],
});

function cityBounds({ city }: Scene): LngLatBoundsLike {
  const { settlements, schools } = city.model.dataset;
  const points = [...settlements, ...schools];
  const lngs = points.map(({ lng }) => lng);
  const lats = points.map(({ lat }) => lat);
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

function markHovered(map: MapLibre, thing: Thing | undefined, v: 0 | 1): void {
  if (thing?.kind === "school") map.setFeatureState({ source: "schools", id: thing.row }, { v });
  if (thing?.kind === "settlement") map.setFeatureState({ source: "settlements", id: thing.row }, { v });
}
