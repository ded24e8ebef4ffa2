import type { ExpressionSpecification } from "maplibre-gl";

type Value = string | number;

/** Looks a feature's value up by its row: the feature itself says nothing but its number. */
export const byRow = <T extends Value>(values: readonly T[], otherwise: T): ExpressionSpecification =>
  [
    "case",
    ["<", ["number", ["id"]], values.length],
    [typeof otherwise, ["at", ["number", ["id"]], ["literal", values]]],
    otherwise,
  ] as unknown as ExpressionSpecification;

/** A number of a feature's state. */
export const state = (key: string, otherwise = 0): ExpressionSpecification =>
  ["number", ["feature-state", key], otherwise] as ExpressionSpecification;

/** The colour of the class that a feature's state names. */
export const colourOf = (
  key: string,
  colours: readonly string[],
  otherwise: string,
): ExpressionSpecification =>
  [
    "match",
    state(key, -1),
    ...colours.flatMap((colour, at) => [at, colour]),
    otherwise,
  ] as unknown as ExpressionSpecification;

/** A value that grows with the zoom: pairs of zoom and factor, times what is given. */
export const byZoom = (
  stops: readonly (readonly [zoom: number, factor: number])[],
  times: ExpressionSpecification | number = 1,
  plus = 0,
): ExpressionSpecification =>
  [
    "interpolate",
    ["linear"],
    ["zoom"],
    ...stops.flatMap(([zoom, factor]) => [
      zoom,
      typeof times === "number" ? factor * times + plus : ["+", ["*", factor, times], plus],
    ]),
  ] as unknown as ExpressionSpecification;

/** Zooms between which lengths on the ground are drawn as long as they are. */
const GROUND_ZOOMS = [5, 18] as const;

/** Pixels on screen of some metres on the ground at a latitude (web Mercator), at least so many. */
export const groundM = (metres: number, lat: number, least: number): ExpressionSpecification => {
  const pixels = (zoom: number) =>
    (metres * 512 * 2 ** zoom) / (EARTH_ROUND_M * Math.cos((lat * Math.PI) / 180));
  const stops = Array.from(
    { length: GROUND_ZOOMS[1] - GROUND_ZOOMS[0] + 1 },
    (_, at) => GROUND_ZOOMS[0] + at,
  );
  return [
    "interpolate",
    ["exponential", 2],
    ["zoom"],
    ...stops.flatMap((zoom) => [zoom, Math.max(least, pixels(zoom))]),
  ] as unknown as ExpressionSpecification;
};

const EARTH_ROUND_M = 40_075_017;

/** One value where a state is on, another where it is off. */
export const whenOn = <T extends Value>(key: string, on: T, off: T): ExpressionSpecification =>
  ["case", [">", state(key), 0], on, off] as unknown as ExpressionSpecification;
