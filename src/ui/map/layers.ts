import type { LayerSpecification } from "maplibre-gl";
import { baseLayers } from "./baseLayers";
import type { Look } from "./look";
import { overlayLayers, topLayers } from "./overlayLayers";
import { schoolLayers } from "./schoolLayers";
import { settlementLayers } from "./settlementLayers";

/** Every layer of the map from the ground up. The order never changes, so that two looks differ in properties alone. */
export const layersOf = (look: Look): readonly LayerSpecification[] => [
  ...baseLayers(look),
  ...overlayLayers(look),
  ...settlementLayers(look),
  ...schoolLayers(look),
  ...topLayers(look),
];
