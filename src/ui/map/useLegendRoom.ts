import { useEffect, useState } from "react";
import type { Point } from "../../domain/place";
import type { CityMap } from "./createCityMap";

/** From this size of its frame on the open legend leaves the map the greater part. */
const ROOMY = { width: 780, height: 560 };

/** What the legend has to give way to. */
export interface LegendRoom {
  /** Whether there is room for it to lie open by itself. */
  readonly isRoomy: boolean;
  /** Whether something that is selected lies under it. */
  readonly isInTheWay: boolean;
}

/** Follows the size of the map's frame, and where what is selected lies in it. */
export function useLegendRoom(
  cityMap: CityMap | undefined,
  legend: { readonly current: HTMLElement | null },
  selection: string,
): LegendRoom {
  const [isRoomy, setRoomy] = useState(false);
  const [covered, setCovered] = useState<string>();

  useEffect(() => {
    if (cityMap === undefined) return;
    const { map } = cityMap;
    const measure = () => {
      const { clientWidth, clientHeight } = map.getContainer();
      setRoomy(clientWidth >= ROOMY.width && clientHeight >= ROOMY.height);
    };
    const look = () => {
      if (selection !== "" && liesUnder(cityMap, legend.current)) setCovered(selection);
    };
    measure();
    look();
    map.on("resize", measure);
    map.on("moveend", look);
    map.on("idle", look);
    return () => {
      map.off("resize", measure);
      map.off("moveend", look);
      map.off("idle", look);
    };
  }, [cityMap, legend, selection]);

  return { isRoomy, isInTheWay: selection !== "" && covered === selection };
}

function liesUnder({ map, selected }: CityMap, legend: HTMLElement | null): boolean {
  if (legend === null) return false;
  const frame = map.getContainer().getBoundingClientRect();
  const box = legend.getBoundingClientRect();
  return selected().some(({ lng, lat }: Point) => {
    const { x, y } = map.project([lng, lat]);
    const [onX, onY] = [frame.left + x, frame.top + y];
    return onX >= box.left - 6 && onX <= box.right + 6 && onY >= box.top - 6 && onY <= box.bottom + 6;
  });
}
