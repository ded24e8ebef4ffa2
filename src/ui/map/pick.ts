import type { Map as MapLibre, Point as ScreenPoint } from "maplibre-gl";
import type { Places } from "./places";
import type { Scene, Thing } from "./scene";
import { THIN_ZOOMS } from "./thinOut";

const KINDS: Readonly<Record<string, Thing["kind"]>> = {
  schools: "school",
  otherSchools: "school",
  settlements: "settlement",
  sites: "site",
  shortageNames: "shortage",
  townshipNames: "township",
  countyNames: "county",
};

/** How far from the pointer a thing may lie, in pixels of the screen. */
const REACH = 9;
/** A school beats a settlement that is nearer by no more than this. */
const SCHOOLS_FIRST = 6;

/** The thing under the pointer: what stands nearest, schools first; then what is written there. */
export function pick(map: MapLibre, at: ScreenPoint, scene: Scene, places: Places): Thing | undefined {
  const layers = Object.keys(KINDS).filter((layer) => map.getLayer(layer) !== undefined);
  const box: [[number, number], [number, number]] = [
    [at.x - REACH, at.y - REACH],
    [at.x + REACH, at.y + REACH],
  ];
  const found = map
    .queryRenderedFeatures(box, { layers })
    .map((feature): Thing => ({ kind: KINDS[feature.layer.id], row: Number(feature.id) }));
  const ranked = found
    .filter((thing) => !hasGivenWay(map, thing))
    .filter((thing) => scene.view.tool?.kind === "build" || thing.kind !== "site" || scene.view.layers.sites)
    .map((thing) => ({ thing, away: awayFrom(map, at, pointOf(thing, scene, places)) - bonus(thing, scene) }))
    .sort((a, b) => a.away - b.away);
  return ranked[0]?.thing;
}

/** A school whose sign is not drawn at this zoom: nobody points at it. */
const hasGivenWay = (map: MapLibre, { kind, row }: Thing): boolean =>
  kind === "school" &&
  Number(map.getFeatureState({ source: "schools", id: row })?.z ?? 0) >
    Math.max(THIN_ZOOMS[0], map.getZoom());

function bonus({ kind }: Thing, scene: Scene): number {
  if (kind === "site") return scene.view.tool?.kind === "build" ? 40 : 0;
  return kind === "school" ? SCHOOLS_FIRST : 0;
}

/** Words have no point: they come after everything that stands. */
function awayFrom(map: MapLibre, at: ScreenPoint, point: { lng: number; lat: number } | undefined): number {
  if (point === undefined) return 100;
  const { x, y } = map.project([point.lng, point.lat]);
  return Math.hypot(x - at.x, y - at.y);
}

function pointOf({ kind, row }: Thing, scene: Scene, places: Places) {
  if (kind === "school") return places.schools[row];
  if (kind === "settlement") return places.settlements[row];
  return kind === "site" ? scene.city.model.dataset.sites[row] : undefined;
}
