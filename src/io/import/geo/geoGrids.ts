import type { CellValue, FileRead, Grid } from "../grid";
import { type Shape, type ShapeKind, shapeKind, shapeOf, vertices } from "./shape";

/** A thing on a map as a file has it. */
export interface FoundFeature {
  readonly geometry: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The heading of the column that stands for a shape; it also tells tables of points, lines and polygons apart. */
export const SHAPE_HEADS = { line: "(line)", polygon: "(polygon)" } as const;

const KINDS = ["point", "line", "polygon"] as const satisfies readonly ShapeKind[];

/**
 * Features as grids, one a kind of shape: a first line of headings, a row a feature. Points have their longitude and latitude as
 * columns; lines and polygons one that says of how many points they are. Features without a place are rows of the first grid.
 *
 * @param isWgs84 The file itself says so, by its projection.
 */
export function geoGrids(file: string, features: readonly FoundFeature[], isWgs84 = false): FileRead {
  const shaped = features.map(({ geometry, properties }) => ({ shape: shapeOf(geometry), properties }));
  const first = shaped.find(({ shape }) => shape !== undefined)?.shape;
  if (first === undefined) return { grids: [], faults: [{ file, fault: "empty" }] };
  const kindOf = (shape: Shape | undefined) => shapeKind(shape ?? first);
  const found = KINDS.map((kind) => ({ kind, own: shaped.filter(({ shape }) => kindOf(shape) === kind) }));
  const held = found.filter(({ own }) => own.length > 0);
  const grids = held.map(({ kind, own }): Grid => {
    const names = [...new Set(own.flatMap(({ properties }) => Object.keys(properties)))].filter((name) =>
      own.some(({ properties }) => cellOf(properties[name]) !== undefined),
    );
    const lead = kind === "point" ? ["lng", "lat"] : [SHAPE_HEADS[kind]];
    return {
      file,
      ...(held.length > 1 && { sheet: kind }),
      rows: [
        [...lead, ...names],
        ...own.map(({ shape, properties }) => [
          ...leadCells(shape, kind),
          ...names.map((name) => cellOf(properties[name])),
        ]),
      ],
      merges: [],
      shapes: [undefined, ...own.map(({ shape }) => shape)],
      ...(isWgs84 && { isWgs84 }),
    };
  });
  return { grids, faults: [] };
}

function leadCells(shape: Shape | undefined, kind: ShapeKind): readonly CellValue[] {
  if (shape?.type === "Point") return shape.coordinates.slice(0, 2);
  return kind === "point" ? [undefined, undefined] : [shape && vertices(shape)];
}

function cellOf(value: unknown): CellValue {
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  if (typeof value === "string") return value.replace(/\0/g, "").trim() || undefined;
  return typeof value === "boolean" ? String(value) : undefined;
}
