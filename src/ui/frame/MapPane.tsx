import { useMapDeeds } from "../edit/useMapDeeds";
import { MapView } from "../map/MapView";

/** The map, with its tools tied to the measures. */
export function MapPane() {
  return <MapView {...useMapDeeds()} />;
}
