import type { Point } from "../../../src/domain/place";
import { metresToLine, straightM } from "./plane";

/** What the ground is like at a point. */
export interface Ground {
  readonly yellowM: number;
  readonly qingshuiM: number;
  readonly isWater: boolean;
  readonly isPlain: boolean;
  readonly isDesert: boolean;
  /** Which bank of the Yellow River, where it runs through the plain; the gorge to the west has none. */
  readonly bank: "north" | "south" | "gorge";
}

export interface Land {
  readonly at: (point: Point) => Ground;
}

/** The irrigated plain lies along the Yellow River east of the gorge and in the middle of the Qingshui's valley. */
const PLAIN_WEST = 104.93;
const PLAIN_REACH_M = 13_000;
const VALLEY_REACH_M = 3_500;
const DESERT_FROM_M = 9_000;

/** Rule 1: water, plain, hill and desert from the courses of the two rivers. A point asked about twice is measured once. */
export function landOf(yellowRiver: readonly Point[], qingshui: readonly Point[]): Land {
  const known = new WeakMap<Point, Ground>();
  return {
    at(point) {
      const ground = known.get(point) ?? measured(point, yellowRiver, qingshui);
      known.set(point, ground);
      return ground;
    },
  };
}

function measured(point: Point, yellowRiver: readonly Point[], qingshui: readonly Point[]): Ground {
  const yellowM = metresToLine(point, yellowRiver);
  const qingshuiM = metresToLine(point, qingshui);
  const isEast = point.lng > PLAIN_WEST;
  const isNorth = point.lat > riverLatitude(point.lng, yellowRiver);
  return {
    yellowM,
    qingshuiM,
    isWater: yellowM < 350 || qingshuiM < 150,
    isPlain: (isEast && yellowM < PLAIN_REACH_M) || qingshuiM < VALLEY_REACH_M,
    bank: isEast ? (isNorth ? "north" : "south") : "gorge",
    isDesert: isNorth && yellowM > (isEast ? DESERT_FROM_M : 2_500),
  };
}

/**
 * How readily a village settles at a point, 0 … 1: most near the township's seat and along the rivers, thinly in the
 * hills, never in the desert.
 */
export function settlingWeight(point: Point, seat: Point, land: Land): number {
  const { yellowM, qingshuiM, isPlain, isDesert } = land.at(point);
  if (isDesert) return 0;
  const isPlainSeat = land.at(seat).isPlain;
  const bySeat = Math.exp(-straightM(point, seat) / (isPlain ? 4_500 : 7_500));
  const byRiver = 0.8 * Math.exp(-yellowM / 3_500) + 0.7 * Math.exp(-qingshuiM / 2_500);
  const background = isPlainSeat && !isPlain ? 0.002 : 0.05;
  return Math.min(1, background + bySeat * (isPlainSeat ? 0.7 : 0.9) + byRiver * (isPlainSeat ? 0.6 : 0.5));
}

/** The river's latitude at a longitude: the northernmost crossing, or that of the nearer end. */
function riverLatitude(lng: number, river: readonly Point[]): number {
  let lat = Number.NEGATIVE_INFINITY;
  for (let i = 1; i < river.length; i++) {
    const [a, b] = [river[i - 1], river[i]];
    if (lng < Math.min(a.lng, b.lng) || lng > Math.max(a.lng, b.lng)) continue;
    const share = a.lng === b.lng ? 0 : (lng - a.lng) / (b.lng - a.lng);
    lat = Math.max(lat, a.lat + share * (b.lat - a.lat));
  }
  return lat === Number.NEGATIVE_INFINITY ? river[lng < river[0].lng ? 0 : river.length - 1].lat : lat;
}
