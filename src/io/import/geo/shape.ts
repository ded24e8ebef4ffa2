/** A geometry of a file, coordinates as they stand there: a point, lines or polygons. */
export type Shape = GeoJSON.Point | GeoJSON.MultiLineString | GeoJSON.MultiPolygon;

export type ShapeKind = "point" | "line" | "polygon";

/** Points, lines or polygons. */
export function shapeKind({ type }: Shape): ShapeKind {
  if (type === "Point") return "point";
  return type === "MultiLineString" ? "line" : "polygon";
}

type Position = readonly [number, number];

/**
 * A geometry as one of three kinds, or undefined where it is none: figures that are no numbers, too few points. Several points
 * are the first of them; a collection is its polygons, else its lines, else its first point. Heights are left out.
 */
export function shapeOf(geometry: unknown): Shape | undefined {
  if (typeof geometry !== "object" || geometry === null) return undefined;
  const { type, coordinates, geometries } = geometry as Readonly<Record<string, unknown>>;
  switch (type) {
    case "Point":
    case "MultiPoint": {
      const point = position(type === "Point" ? coordinates : listOf(coordinates)[0]);
      return point && { type: "Point", coordinates: [...point] };
    }
    case "LineString":
    case "MultiLineString":
      return lines(type === "LineString" ? [coordinates] : listOf(coordinates));
    case "Polygon":
    case "MultiPolygon":
      return polygons(type === "Polygon" ? [coordinates] : listOf(coordinates));
    case "GeometryCollection":
      return collected(listOf(geometries).flatMap((part) => shapeOf(part) ?? []));
    default:
      return undefined;
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function position(value: unknown): Position | undefined {
  const [east, north] = listOf(value);
  return Number.isFinite(east) && Number.isFinite(north) ? [east as number, north as number] : undefined;
}

const positions = (value: unknown): readonly Position[] =>
  listOf(value).flatMap((one) => {
    const found = position(one);
    return found === undefined ? [] : [found];
  });

function lines(parts: readonly unknown[]): GeoJSON.MultiLineString | undefined {
  const coordinates = parts.map(positions).filter((line) => line.length > 1);
  return coordinates.length === 0
    ? undefined
    : { type: "MultiLineString", coordinates: coordinates as unknown as GeoJSON.Position[][] };
}

function polygons(parts: readonly unknown[]): GeoJSON.MultiPolygon | undefined {
  const coordinates = parts
    .map((part) =>
      listOf(part)
        .map(positions)
        .filter((ring) => ring.length > 0),
    )
    .filter((rings) => rings.length > 0);
  return coordinates.length === 0
    ? undefined
    : { type: "MultiPolygon", coordinates: coordinates as unknown as GeoJSON.Position[][][] };
}

function collected(parts: readonly Shape[]): Shape | undefined {
  const polygon = parts.flatMap((part) => (part.type === "MultiPolygon" ? part.coordinates : []));
  if (polygon.length > 0) return { type: "MultiPolygon", coordinates: polygon };
  const line = parts.flatMap((part) => (part.type === "MultiLineString" ? part.coordinates : []));
  if (line.length > 0) return { type: "MultiLineString", coordinates: line };
  return parts[0];
}

/** A shape with every position moved. */
export function movedShape(shape: Shape, move: (east: number, north: number) => Position): Shape {
  const one = ([east, north]: GeoJSON.Position) => [...move(east, north)];
  switch (shape.type) {
    case "Point":
      return { type: "Point", coordinates: one(shape.coordinates) };
    case "MultiLineString":
      return { type: shape.type, coordinates: shape.coordinates.map((line) => line.map(one)) };
    case "MultiPolygon":
      return {
        type: shape.type,
        coordinates: shape.coordinates.map((rings) => rings.map((ring) => ring.map(one))),
      };
  }
}

/** How many points it is drawn with. */
export function vertices(shape: Shape): number {
  switch (shape.type) {
    case "Point":
      return 1;
    case "MultiLineString":
      return shape.coordinates.reduce((sum, line) => sum + line.length, 0);
    case "MultiPolygon":
      return shape.coordinates.flat().reduce((sum, ring) => sum + ring.length, 0);
  }
}
