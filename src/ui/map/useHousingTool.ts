import { useEffect, useRef, useState } from "react";
import type { CityMap } from "./createCityMap";
import type { Ring } from "./drawPolygon";

/** Draws a compound's outline while the tool is on, and tells its ring; what it draws with is fetched when it is first taken up. Says whether a corner can be set. */
export function useHousingTool(
  cityMap: CityMap | undefined,
  isOn: boolean,
  onRing: (ring: Ring) => void,
): boolean {
  const [isReady, setReady] = useState(false);
  const tell = useRef(onRing);
  useEffect(() => {
    tell.current = onRing;
  });
  useEffect(() => {
    if (cityMap === undefined || !isOn) return;
    let isOver = false;
    let stop = () => {};
    void import("./drawPolygon").then(({ drawPolygon }) => {
      if (isOver) return;
      stop = drawPolygon(cityMap.map, (ring) => tell.current(ring));
      setReady(true);
    });
    return () => {
      isOver = true;
      stop();
      setReady(false);
    };
  }, [cityMap, isOn]);
  return isReady;
}
