import { useEffect, useRef } from "react";
import type { CityMap } from "./createCityMap";
import type { Ring } from "./drawPolygon";

/** Draws a compound's outline while the tool is on, and tells its ring; what it draws with is loaded once the map stands. */
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
    if (cityMap !== undefined) void import("./drawPolygon"); // behind the first picture, before the first use
  }, [cityMap]);
  useEffect(() => {
    if (cityMap === undefined || !isOn) return;
    let isOver = false;
    let stop = () => {};
    void import("./drawPolygon").then(({ drawPolygon }) => {
      if (!isOver) stop = drawPolygon(cityMap.map, (ring) => tell.current(ring));
    });
    return () => {
      isOver = true;
      stop();
    };
  }, [cityMap, isOn]);
}
