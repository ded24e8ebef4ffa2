import type { ErrorEvent, Map as MapLibre } from "maplibre-gl";
import { SOURCES, type SourceName } from "./sources";

/**
 * Asks for a source's data again where MapLibre has mixed up two answers: when new data and a new style follow each other
 * closely, a tile may come back with the new shapes but without the new data behind them (maplibre-gl 6.17, worker sources).
 * Every other error is told as it is.
 */
export function healTiles(map: MapLibre, again: (source: SourceName) => void): void {
  map.on("error", (event: ErrorEvent & { readonly sourceId?: string }) => {
    const source = SOURCES.find((known) => known === event.sourceId);
    if (source !== undefined && event.error.message === MIXED_UP) again(source);
    else console.error(event.error);
  });
}

const MIXED_UP = "feature index out of bounds";
