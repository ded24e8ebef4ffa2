import type { HomePart, Point } from "../../../src/domain/place";
import { isInside, type Outline } from "./isInside";
import { largestRemainder } from "./largestRemainder";
import type { PlacedSettlement } from "./placeSettlements";
import { atBearing, roundedPoint, straightM } from "./plane";
import { seededChance } from "./seededChance";
import type { Land } from "./settlingWeight";

const RESIDENTS_A_PART = 400;
const MOST_PARTS = 12;
/** Residents a square kilometre of a built-up settlement's own ground. */
const DENSITY = { urban: 8_000, town: 5_000 } as const;
const CANDIDATES = 24;
/** Shares are whole multiples of one by this. */
const SHARES = 10_000;

/**
 * Rule 16: where in a built-up settlement people live: one part per 400 residents, 2 to 12 of them, spread evenly (each the
 * farthest of some seeded candidates from those before it) over the disc that its residents take up at the density of towns, nearer
 * to its own point than to any other settlement's. A village in the country, and one with fewer than 800 residents, has none.
 */
export function homeParts(
  settlement: PlacedSettlement,
  residents: number,
  others: readonly Point[],
  outline: Outline,
  land: Land,
): readonly HomePart[] | undefined {
  const count = Math.min(MOST_PARTS, Math.floor(residents / RESIDENTS_A_PART));
  if (settlement.setting === "rural" || count < 2) return undefined;
  const radiusM = 1_000 * Math.sqrt(residents / DENSITY[settlement.setting] / Math.PI);
  const near = others.filter((other) => straightM(other, settlement) < 8 * radiusM);
  const isOwn = (point: Point): boolean =>
    isInside(point, outline) &&
    !land.at(point).isWater &&
    near.every((other) => straightM(point, other) > straightM(point, settlement));
  const points: Point[] = [];
  for (let part = 0; part < count; part++) {
    let best: Point | undefined;
    let most = -1;
    for (let draw = 0, found = 0; found < CANDIDATES; draw++) {
      if (draw === 2_000) break;
      const chance = (what: string) => seededChance("part", what, settlement.id, part, draw);
      const point = roundedPoint(
        atBearing(settlement, radiusM * (1 + draw / 500) * Math.sqrt(chance("far")), chance("turn")),
      );
      if (!isOwn(point)) continue;
      found++;
      const apart = points.reduce((least, other) => Math.min(least, straightM(point, other)), 1e9);
      if (apart <= most) continue;
      most = apart;
      best = point;
    }
    if (best === undefined) throw new Error(`no ground is left for part ${part} of ${settlement.name.zh}`);
    points.push(best);
  }
  const weights = points.map((_, part) => 0.8 + 0.4 * seededChance("share", settlement.id, part));
  const shares = largestRemainder(weights, SHARES);
  return points.map((point, part) => ({ ...point, share: shares[part] / SHARES }));
}
