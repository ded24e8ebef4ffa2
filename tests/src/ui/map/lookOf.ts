import { firstView, type View } from "../../../../src/state/view";
import type { Scene } from "../../../../src/ui/map/scene";
import { type City, run } from "../../../builders/aCity";

const NOTHING: GeoJSON.FeatureCollection = { type: "FeatureCollection", features: [] };

/** A small city as the map would be given it, simulated. */
export function sceneOf(
  city: City,
  change: Partial<View> = {},
): Scene & { results: NonNullable<Scene["results"]> } {
  const { results } = run(city);
  const outlines: GeoJSON.FeatureCollection = {
    type: "FeatureCollection",
    features: ["county", "township"].map((level) => ({
      type: "Feature",
      properties: { level, name: "name", id: "id" },
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 0],
          ],
        ],
      },
    })),
  };
  return {
    city: {
      model: city.model,
      norms: city.norms,
      assumptions: city.assumptions,
      plan: { name: { zh: "", en: "" }, lines: [], targets: [] },
      normSources: [],
      assumptionSources: [],
      outlines,
      rivers: NOTHING,
      backgrounds: [],
    },
    results,
    view: { ...firstView("scenario", city.dataset.baseYear), year: city.dataset.baseYear + 1, ...change },
    outlines,
    rivers: NOTHING,
    t: ((key: string) => key) as unknown as Scene["t"],
  };
}
