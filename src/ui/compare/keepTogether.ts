import type { CityMap } from "../map/createCityMap";

/** Moves several maps as one: whichever is moved, the others follow at once. Returns the way to let them go. */
export function keepTogether(maps: readonly CityMap[]): () => void {
  let isFollowing = false;
  const listeners = maps.map(({ map }) => {
    const onMove = () => {
      if (isFollowing) return;
      isFollowing = true;
      const camera = { center: map.getCenter(), zoom: map.getZoom() };
      for (const other of maps) if (other.map !== map) other.map.jumpTo(camera);
      isFollowing = false;
    };
    map.on("move", onMove);
    return () => void map.off("move", onMove);
  });
  return () => {
    for (const stop of listeners) stop();
  };
}
