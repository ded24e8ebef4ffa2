import type { Map as MapLibre } from "maplibre-gl";

/**
 * As long as nobody moves the map away from the whole city, a frame of another size shows the whole city again. Returns the way
 * to show it, in milliseconds.
 */
export function keepWhole(
  map: MapLibre,
  showCity: (durationMs: number) => void,
): (durationMs: number) => void {
  let whole = cameraOf(map);
  const show = (durationMs: number) => {
    map.once("moveend", () => {
      whole = cameraOf(map);
    });
    showCity(durationMs);
  };
  map.on("resize", () => {
    if (cameraOf(map) === whole) show(0);
  });
  return show;
}

const cameraOf = (map: MapLibre): string => `${map.getZoom()} ${map.getCenter()}`;
