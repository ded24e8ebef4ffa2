import type { Dataset } from "../../domain/dataset";
import type { Point } from "../../domain/place";
import { rulesInForce } from "../../model/readers/rulesInForce";
import { roadsWithin } from "../../model/ways/roadsWithin";
import type { RowState } from "./paint";
import type { SourcePart } from "./picture";
import type { Places } from "./places";
import type { Scene, Thing } from "./scene";
import { schoolFigures } from "./schoolFigures";
import { pointSource, radiusSource, waySource } from "./sources";
import { wayPaint, waysAt } from "./ways";

/** Beyond this a circle says nothing: the stage takes pupils from the whole county. */
const WIDEST_M = 20_000;

interface Circle {
  readonly school: number;
  readonly centre: Point;
  readonly metres: number;
  /** The roads that pupils within the radius may live on, where the city has roads. */
  readonly roads?: readonly (readonly (readonly [number, number])[])[];
}

/** What is drawn about the things looked at: who goes there, and the service radius, or everybody's where the layer is on. */
export interface Focus {
  readonly parts: readonly SourcePart[];
  readonly ways: readonly RowState[];
  readonly radii: ReadonlyMap<number, RowState>;
}

export function focusOf(scene: Scene, places: Places, things: readonly Thing[]): Focus {
  const { results, view } = scene;
  const schools = new Set(things.filter(({ kind }) => kind === "school").map(({ row }) => row));
  if (results === undefined || !results.years.includes(view.year))
    return { parts: [nothing("flowsHere"), nothing("radii")], ways: [], radii: new Map() };
  const ways = waysAt(results, scene, things);
  const figures = schoolFigures(results, view.year, view.stage);
  const circles = circlesOf(scene, places, (school) => view.layers.radii || schools.has(school));
  return {
    parts: [
      {
        source: "flowsHere",
        key: `${places.key} ${ways.map((way) => `${way.settlement}-${way.school}`).join()}`,
        make: () => waySource(ways, places),
      },
      {
        source: "radii",
        key: `${places.key} ${circles.map(({ school, metres }) => `${school}:${metres}`).join()}`,
        make: () => radiusSource(circles),
      },
    ],
    ways: wayPaint(results, ways, view.year, view.stage),
    radii: new Map(
      circles.map(({ school }) => [
        school,
        { on: figures[school]?.status === "closed" ? 0 : 1, s: schools.has(school) ? 1 : 0 },
      ]),
    ),
  };
}

/** Along roads where the city has them; else straight metres that a pupil within the radius may live away: the radius over the detour of the ground (method 3.1). */
function circlesOf(
  { results, view, city }: Scene,
  places: Places,
  isWanted: (school: number) => boolean,
): readonly Circle[] {
  if (results === undefined) return [];
  const radii = new Map(
    city.model.countyIds.map((county) => [
      county,
      rulesInForce(results, view.year, view.stage, county)?.serviceRadiusM,
    ]),
  );
  return places.schools.flatMap((centre, school): readonly Circle[] => {
    const radius = radii.get(centre.county);
    if (!isWanted(school)) return [];
    if (radius === undefined || !centre.offers.some((offer) => offer.stage === view.stage)) return [];
    const metres = centre.setting === "rural" ? radius.rural : radius.town;
    if (metres > WIDEST_M) return [];
    const roads = roadsAround(city.model.dataset, centre, metres);
    return [
      {
        school,
        centre,
        metres: metres / results.assumptions.detour[centre.terrain],
        ...(roads !== undefined && { roads }),
      },
    ];
  });
}

const around = new WeakMap<Dataset, Map<string, ReturnType<typeof roadsWithin>>>();

/** What `roadsWithin` finds, once a place and radius. */
function roadsAround(dataset: Dataset, place: Point, metres: number): ReturnType<typeof roadsWithin> {
  if (dataset.roads === undefined) return undefined;
  const byPlace = around.get(dataset) ?? new Map();
  around.set(dataset, byPlace);
  const key = `${place.lng} ${place.lat} ${metres}`;
  if (!byPlace.has(key)) byPlace.set(key, roadsWithin(dataset, place, metres));
  return byPlace.get(key);
}

const nothing = (source: "flowsHere" | "radii"): SourcePart => ({
  source,
  key: "",
  make: () => pointSource([]),
});
