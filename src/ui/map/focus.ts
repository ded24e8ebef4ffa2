import type { Point } from "../../domain/place";
import { rulesInForce } from "../../model/readers/rulesInForce";
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
  const circles = circlesOf(scene, places).filter(({ school }) => view.layers.radii || schools.has(school));
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

/** Straight metres that a pupil within the radius may live away: the radius over the detour of the ground (method 3.1). */
function circlesOf({ results, view, city }: Scene, places: Places): readonly Circle[] {
  if (results === undefined) return [];
  const radii = new Map(
    city.model.countyIds.map((county) => [
      county,
      rulesInForce(results, view.year, view.stage, county)?.serviceRadiusM,
    ]),
  );
  return places.schools.flatMap((centre, school): readonly Circle[] => {
    const radius = radii.get(centre.county);
    if (radius === undefined || !centre.offers.some((offer) => offer.stage === view.stage)) return [];
    const metres = centre.setting === "rural" ? radius.rural : radius.town;
    if (metres > WIDEST_M) return [];
    return [{ school, centre, metres: metres / results.assumptions.detour[centre.terrain] }];
  });
}

const nothing = (source: "flowsHere" | "radii"): SourcePart => ({
  source,
  key: "",
  make: () => pointSource([]),
});
