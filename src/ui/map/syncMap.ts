import type { FilterSpecification, GeoJSONSource, LayerSpecification, Map as MapLibre } from "maplibre-gl";
import type { RowState } from "./paint";
import type { SourcePart } from "./picture";
import type { SourceName } from "./sources";

/** Brings the map in step with what it should show, touching only what differs. */
export interface MapSync {
  style(layers: readonly LayerSpecification[]): void;
  source(part: SourcePart): void;
  /** Whether the source holds something else. */
  differs(part: SourcePart): boolean;
  /** The source is to be filled again, whatever it holds. */
  forget(source: SourceName): void;
  states(source: SourceName, rows: Iterable<readonly [number, RowState]>): void;
  /** How many features had their state set since the last time: for tests and for measuring. */
  readonly written: number;
}

export function createMapSync(map: MapLibre, first: readonly LayerSpecification[]): MapSync {
  const layers = new Map(first.map((layer) => [layer.id, layer]));
  const keys = new Map<SourceName, string>();
  const states = new Map<SourceName, Map<number, RowState>>();
  let written = 0;

  return {
    get written() {
      return written;
    },
    style(next) {
      for (const layer of next) {
        const before = layers.get(layer.id);
        if (before !== undefined) restyle(map, before, layer);
        layers.set(layer.id, layer);
      }
    },
    source({ source, key, make }) {
      if (keys.get(source) === key) return;
      keys.set(source, key);
      void (map.getSource(source) as GeoJSONSource).setData(make());
    },
    differs: ({ source, key }) => keys.get(source) !== key,
    forget: (source) => void keys.delete(source),
    states(source, rows) {
      const known = states.get(source) ?? new Map<number, RowState>();
      states.set(source, known);
      for (const [row, state] of rows) {
        if (isSame(known.get(row), state)) continue;
        known.set(row, state);
        map.setFeatureState({ source, id: row }, state);
        written++;
      }
    },
  };
}

type Table = Readonly<Record<string, unknown>>;

function restyle(map: MapLibre, before: LayerSpecification, after: LayerSpecification): void {
  const quickly = { validate: false };
  for (const [name, value] of changed(before.paint, after.paint))
    map.setPaintProperty(after.id, name as never, value as never, quickly);
  for (const [name, value] of changed(before.layout, after.layout))
    map.setLayoutProperty(after.id, name as never, value as never, quickly);
  const [was, is] = [before, after].map((layer) => ("filter" in layer ? layer.filter : undefined));
  if (!isAlike(was, is)) map.setFilter(after.id, is as FilterSpecification, quickly);
}

const changed = (
  before: object | undefined,
  after: object | undefined,
): readonly (readonly [string, unknown])[] =>
  Object.entries(after ?? {}).filter(
    ([name, value]) => !isAlike((before as Table | undefined)?.[name], value),
  );

const isAlike = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

function isSame(a: RowState | undefined, b: RowState): boolean {
  if (a === undefined) return false;
  for (const key in b) if (a[key] !== b[key]) return false;
  return true;
}
