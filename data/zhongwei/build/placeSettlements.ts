import type { Name } from "../../../src/domain/name";
import type { Point, Setting, Terrain } from "../../../src/domain/place";
import { isInside, type Outline } from "./isInside";
import { atBearing, roundedPoint, straightM } from "./plane";
import type { TownshipFact } from "./readFacts";
import type { SettlementName } from "./readSettlementNames";
import { seededChance } from "./seededChance";
import { type Land, settlingWeight } from "./settlingWeight";

export interface PlacedSettlement extends Point {
  readonly id: string;
  readonly name: Name;
  readonly kind: "village" | "neighbourhood";
  readonly county: string;
  readonly township: string;
  readonly setting: Setting;
  readonly terrain: Terrain;
}

/** No two settlements lie nearer to one another than this. */
export const LEAST_APART_M = 300;

const CITY_CENTRE: Point = { lng: 105.19, lat: 37.506 };
const CITY_REACH_M = 9_000;
const CANDIDATES = 30;

/** Rule 2: gives each village and neighbourhood of the list a made-up point inside its township's outline. */
export function placeSettlements(
  names: readonly SettlementName[],
  townships: readonly TownshipFact[],
  outlines: ReadonlyMap<string, Outline>,
  land: Land,
): PlacedSettlement[] {
  const placed: PlacedSettlement[] = [];
  for (const township of townships) {
    const outline = outlines.get(township.id);
    if (outline === undefined) throw new Error(`township ${township.id} has no outline`);
    const listed = inOrder(
      names.filter((name) => name.township === township.id),
      township,
    );
    const villages = listed.filter(({ kind }) => kind === "village").length;
    const built = listed.length - Math.min(township.ruralUnits, villages);
    listed.forEach((name, rank) => {
      const isBuilt = rank < built;
      const point = roundedPoint(pointFor(name, rank, isBuilt, township, outline, land, placed));
      placed.push({
        ...name,
        ...point,
        county: township.county,
        setting: !isBuilt ? "rural" : straightM(township, CITY_CENTRE) < CITY_REACH_M ? "urban" : "town",
        terrain: isBuilt || land.at(point).isPlain ? "plain" : "hill",
      });
    });
  }
  return placed.sort((a, b) => a.id.localeCompare(b.id));
}

/** Neighbourhoods first, then the village that the township is named after, then the others by lot. */
function inOrder(names: readonly SettlementName[], township: TownshipFact): SettlementName[] {
  const stem = township.zh.replace(/[镇乡]$/, "");
  const rank = (name: SettlementName) =>
    name.kind === "neighbourhood"
      ? 0
      : name.name.zh.startsWith(stem)
        ? 1
        : 2 + seededChance("order", name.id);
  return [...names].sort((a, b) => rank(a) - rank(b) || a.id.localeCompare(b.id));
}

function pointFor(
  name: SettlementName,
  rank: number,
  isBuilt: boolean,
  township: TownshipFact,
  outline: Outline,
  land: Land,
  others: readonly Point[],
): Point {
  const candidates: { point: Point; merit: number }[] = [];
  for (let attempt = 0; attempt < 4000 && candidates.length < CANDIDATES; attempt++) {
    const draw = (what: string) => seededChance(what, name.id, attempt);
    const point =
      rank === 0 || isBuilt
        ? nearSeat(township, rank, attempt, draw)
        : {
            lng: outline.west + draw("x") * (outline.east - outline.west),
            lat: outline.south + draw("y") * (outline.north - outline.south),
          };
    if (!isInside(point, outline) || land.at(point).isWater || isAcross(point, township, land)) continue;
    const apart = others.reduce((least, other) => Math.min(least, straightM(point, other)), 1e9);
    if (apart < LEAST_APART_M + 10) continue;
    if (rank === 0 || isBuilt) {
      candidates.push({ point, merit: apart - 0.4 * straightM(point, township) });
      continue;
    }
    const weight = settlingWeight(point, township, land);
    if (draw("keep") > weight) continue;
    candidates.push({ point, merit: apart * Math.sqrt(0.05 + weight) });
  }
  if (candidates.length === 0) throw new Error(`no ground is left for ${name.name.zh} in ${township.zh}`);
  return candidates.reduce((best, next) => (next.merit > best.merit ? next : best)).point;
}

/** Townships of the plain keep to their bank of the Yellow River. */
const isAcross = (point: Point, seat: Point, land: Land): boolean =>
  land.at(point).bank !== "gorge" && land.at(point).bank !== land.at(seat).bank;

/** Built-up places crowd round the seat; the ring widens with their number and with failed attempts. */
function nearSeat(
  township: TownshipFact,
  rank: number,
  attempt: number,
  draw: (what: string) => number,
): Point {
  const least = rank === 0 ? 150 : 400;
  const reach = (rank === 0 ? 250 : 700 + 130 * rank) * (1 + attempt / 150);
  return atBearing(township, least + reach * Math.sqrt(draw("far")), draw("turn"));
}
