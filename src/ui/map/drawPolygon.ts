import type { Map as MapLibre } from "maplibre-gl";
import { TerraDraw, TerraDrawPolygonMode } from "terra-draw";
import { TerraDrawMapLibreGLAdapter } from "terra-draw-maplibre-gl-adapter";

export type Ring = readonly (readonly [number, number])[];

/** Lets the hand draw a polygon on the map, corner by corner, and tells its ring once it is closed. Returns how to stop. */
export function drawPolygon(map: MapLibre, onRing: (ring: Ring) => void): () => void {
  map.doubleClickZoom.disable();
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map }),
    modes: [
      new TerraDrawPolygonMode({
        styles: { fillColor: COLOUR, fillOpacity: 0.15, outlineColor: COLOUR, outlineWidth: 2 },
      }),
    ],
  });
  draw.start();
  draw.setMode("polygon");
  draw.on("finish", (id) => {
    const drawn = draw.getSnapshot().find((feature) => feature.id === id);
    if (drawn?.geometry.type !== "Polygon") return;
    const ring = drawn.geometry.coordinates[0].map(([lng, lat]) => [lng, lat] as const);
    setTimeout(() => onRing(ring)); // the click that closed it is still on its way: with the tool put down it would select
  });
  return () => {
    draw.stop();
    map.doubleClickZoom.enable();
  };
}

const COLOUR = "#1864ab";
