import type { LayerSpecification } from "maplibre-gl";
import { baseLayers } from "./baseLayers";
import { differenceLayers } from "./differenceLayers";
import type { Look } from "./look";
import { overlayLayers, topLayers } from "./overlayLayers";
import { schoolLayers } from "./schoolLayers";
import { settlementLayers } from "./settlementLayers";

/** The parts of the style from the ground up: each is styled again only when something it depends on has changed. */
export const LAYER_GROUPS = {
  base: baseLayers,
  overlay: overlayLayers,
  settlements: settlementLayers,
  schools: schoolLayers,
  difference: differenceLayers,
  top: topLayers,
} as const;

export type LayerGroup = keyof typeof LAYER_GROUPS;

/** Every layer of the map from the ground up. The order never changes, so that two looks differ in properties alone. */
export const layersOf = (look: Look): readonly LayerSpecification[] =>
  Object.values(LAYER_GROUPS).flatMap((group) => group(look));
