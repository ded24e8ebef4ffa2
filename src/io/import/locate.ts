import type { Point } from "../../domain/place";
import { type Datum, toWgs84, zoneDatum } from "./datum";
import type { Fixes } from "./fixes";

/** A pair as a row has it, either missing. */
export interface WrittenPoint {
  readonly lng?: number;
  readonly lat?: number;
}

/** Where the rows of a table lie, and what was done to find it. */
export interface Located {
  readonly points: readonly (Point | undefined)[];
  readonly datum: Datum;
  /** Rows whose two figures stood the wrong way round. */
  readonly swapped: readonly number[];
  /** Rows whose figures are no place. */
  readonly wrong: readonly number[];
  /** Rows that share one point with others: a stand-in for places that nobody located. */
  readonly shared: readonly (readonly number[])[];
}

/** Points further from the middle of all than this, in degrees, are somewhere else. */
const FAR_DEGREES = 4;

/**
 * The points of a table's rows in WGS-84. Metres are told from degrees by their size, zone digits name the projection, and a pair is
 * turned round where only so it lies among the others (method: datum by range and by agreement).
 *
 * @param datum What the planner said, or what is taken where the figures are plain degrees.
 */
export function locate(rows: readonly WrittenPoint[], datum: Datum = "WGS-84", fixes: Fixes = {}): Located {
  const pairs = rows.map(({ lng, lat }) =>
    lng === undefined || lat === undefined || (lng === 0 && lat === 0) ? undefined : ([lng, lat] as const),
  );
  const seen = pairs.filter((pair) => pair !== undefined);
  const isMetres =
    seen.length > 0 && seen.filter((pair) => Math.max(...pair.map(Math.abs)) > 1000).length > seen.length / 2;
  const used = isMetres ? datumOfMetres(seen, datum) : datum;
  const swapped: number[] = [];
  const wrong: number[] = [];
  const middle = isMetres ? undefined : middleOf(seen);
  const points = pairs.map((pair, row) => {
    if (pair === undefined) {
      if (rows[row].lng === 0 && rows[row].lat === 0) wrong.push(row);
      return undefined;
    }
    const turned = isTurned(pair, isMetres, middle);
    if (turned) swapped.push(row);
    const [east, north] = turned && fixes.pointSwapped !== "keep" ? [pair[1], pair[0]] : pair;
    const own = isMetres ? (zoneDatum(east) ?? used) : used;
    const point = toWgs84(own, east, north);
    const isPlace = Math.abs(point.lng) <= 180 && Math.abs(point.lat) <= 85;
    if (!isPlace) wrong.push(row);
    return isPlace ? { lng: rounded(point.lng), lat: rounded(point.lat) } : undefined;
  });
  const shared = sharedPoints(points);
  const dropped = new Set(fixes.pointShared === "drop" ? shared.flat() : []);
  return {
    points: points.map((point, row) => (dropped.has(row) ? undefined : point)),
    datum: used,
    swapped,
    wrong,
    shared,
  };
}

/** Five places after the point are a metre; six lose nothing that anybody measured. */
const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

function datumOfMetres(pairs: readonly (readonly [number, number])[], said: Datum): Datum {
  if (said !== "WGS-84") return said;
  const zones = pairs.flatMap((pair) => pair.map(zoneDatum)).filter((zone) => zone !== undefined);
  return zones[0] ?? "EPSG:27700";
}

/** The pair that most others lie near, each figure the median of those that could be a latitude or only a longitude. */
function middleOf(pairs: readonly (readonly [number, number])[]): readonly [number, number] | undefined {
  if (pairs.length === 0) return undefined;
  const median = (values: readonly number[]) =>
    [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
  return [median(pairs.map(([lng]) => lng)), median(pairs.map(([, lat]) => lat))];
}

function isTurned(
  [first, second]: readonly [number, number],
  isMetres: boolean,
  middle: readonly [number, number] | undefined,
): boolean {
  if (isMetres) return zoneDatum(first) === undefined && zoneDatum(second) !== undefined;
  if (Math.abs(second) > 90 && Math.abs(first) <= 90) return true;
  if (middle === undefined || Math.abs(middle[0] - middle[1]) < FAR_DEGREES) return false;
  const far = (a: number, b: number) =>
    Math.max(Math.abs(a - middle[0]), Math.abs(b - middle[1])) > FAR_DEGREES;
  return far(first, second) && !far(second, first);
}

function sharedPoints(points: readonly (Point | undefined)[]): readonly (readonly number[])[] {
  const rows = new Map<string, number[]>();
  points.forEach((point, row) => {
    if (point === undefined) return;
    const key = `${point.lng},${point.lat}`;
    const group = rows.get(key);
    if (group === undefined) rows.set(key, [row]);
    else group.push(row);
  });
  return [...rows.values()].filter((group) => group.length > 1);
}
