import { useEffect, useRef } from "react";
import { TerraDraw, TerraDrawPolygonMode } from "terra-draw";
import { TerraDrawMapLibreGLAdapter } from "terra-draw-maplibre-gl-adapter";
import type { CityMap } from "./createCityMap";

type Ring = readonly (readonly [number, number])[];

/** Draws a compound's outline corner by corner while the tool is on, and tells its ring when it is closed. */
export function useHousingTool(
  cityMap: CityMap | undefined,
  isOn: boolean,
  onRing: (ring: Ring) => void,
): void {
  const tell = useRef(onRing);
  useEffect(() => {
    tell.current = onRing;
  });
  useEffect(() => {
    if (cityMap === undefined || !isOn) return;
    const { map } = cityMap;
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
      tell.current(drawn.geometry.coordinates[0].map(([lng, lat]) => [lng, lat] as const));
    });
    return () => {
      draw.stop();
      map.doubleClickZoom.enable();
    };
  }, [cityMap, isOn]);
}

const COLOUR = "#1864ab";
