import type { Point, Terrain } from "../../../src/domain/place";
import { straightM } from "./plane";

export interface Spot extends Point {
  readonly id: string;
  readonly terrain: Terrain;
}

interface Wish<S extends Spot> {
  readonly spots: readonly S[];
  /** Children at a spot. */
  readonly pool: (spot: S) => number;
  /** Schools that stand already. */
  readonly standing: readonly Point[];
  readonly count: number;
  /** Beyond this straight distance another school is fully wanted. */
  readonly farM: number;
  /** Beyond this journey by road a spot comes before all others; absent: no such rule. */
  readonly limitM?: number;
}

/**
 * Rule 5a: picks, one by one, the spot far from any school with many children (by their square root). First come the spots that bring most
 * children within the longest journey who had no school there. Ties go to the lower id.
 */
export function chooseSpots<S extends Spot>({ spots, pool, standing, count, farM, limitM }: Wish<S>): S[] {
  const chosen: S[] = [];
  const nearest = spots.map((spot) =>
    standing.reduce((least, at) => Math.min(least, straightM(spot, at)), 99_000),
  );
  const isBeyond = (spot: S, metres: number) => metres * detour(spot) > (limitM ?? Number.POSITIVE_INFINITY);
  const childrenReached = (at: number) =>
    spots.reduce((sum, spot, i) => {
      const helps = isBeyond(spot, nearest[i]) && !isBeyond(spot, straightM(spot, spots[at]));
      return helps ? sum + pool(spot) : sum;
    }, 0);
  for (let n = 0; n < Math.min(count, spots.length); n++) {
    let best = -1;
    let bestMerit = -1;
    spots.forEach((spot, i) => {
      if (chosen.includes(spot)) return;
      const reached = limitM === undefined ? 0 : childrenReached(i);
      const merit = Math.sqrt(1 + pool(spot)) * Math.min(1.5, nearest[i] / farM) + 100 * reached;
      if (merit > bestMerit) [best, bestMerit] = [i, merit];
    });
    const next = spots[best];
    chosen.push(next);
    spots.forEach((spot, i) => {
      nearest[i] = Math.min(nearest[i], straightM(spot, next));
    });
  }
  return chosen;
}

const detour = (spot: Spot): number => (spot.terrain === "hill" ? 1.6 : 1.3);
