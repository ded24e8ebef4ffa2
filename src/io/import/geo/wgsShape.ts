import { type Datum, toWgs84, zoneDatum } from "../datum";
import type { Table } from "../findTables";
import { movedShape, type Shape, vertices } from "./shape";

/** No latitude or longitude of a city is larger; metres are. */
const DEGREES = 1000;

/** The shapes of a table in WGS-84 degrees, six places kept; what is no place on earth is left out. */
export function wgsShapes(
  { shapes = [], isWgs84 }: Table,
  said: Datum = "WGS-84",
): readonly (Shape | undefined)[] {
  const datum = isWgs84 ? "WGS-84" : said;
  return shapes.map((shape) => {
    if (shape === undefined) return undefined;
    let isPlace = true;
    const moved = movedShape(shape, (east, north) => {
      const isMetres = Math.max(Math.abs(east), Math.abs(north)) > DEGREES;
      const point = toWgs84(isMetres ? (zoneDatum(east) ?? datum) : datum, east, north);
      isPlace &&= Math.abs(point.lng) <= 180 && Math.abs(point.lat) <= 85;
      return [rounded(point.lng), rounded(point.lat)];
    });
    return isPlace && vertices(moved) > 0 ? moved : undefined;
  });
}

const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
