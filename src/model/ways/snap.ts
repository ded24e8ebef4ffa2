import type { Point } from "../../domain/place";
import { METRES_PER_DEGREE } from "../model";
import { islandsOf, type Network } from "./network";

/** Whoever lives further from every road is not on one: the straight line and the detour hold for them. */
export const SNAP_LIMIT_M = 2000;

const CELL_DEGREES = 0.01;

/** Where a place meets the roads: a stretch of road, the metres along it from its two nodes, and the metres to it. */
export interface Snapped {
  readonly segment: number;
  readonly fromM: number;
  readonly endM: number;
  readonly offM: number;
}

/** Finds the nearest road of a place, or none within the limit. Ties go to the first stretch. */
export function snapper(network: Network): (place: Point) => Snapped | undefined {
  const { ground, from, end, part } = network;
  const islands = islandsOf(network);
  const degrees = (metres: Float64Array, node: number) => metres[node] / METRES_PER_DEGREE;
  const cells = new Map<string, number[]>();
  const cellOf = (value: number) => Math.floor(value / CELL_DEGREES);
  for (let segment = 0; segment < from.length; segment++) {
    if (islands[part[from[segment]]] === 1) continue;
    const east = [from, end].map((ends) => cellOf(degrees(ground.eastM, ends[segment])));
    const north = [from, end].map((ends) => cellOf(degrees(ground.northM, ends[segment])));
    for (let x = Math.min(...east); x <= Math.max(...east); x++)
      for (let y = Math.min(...north); y <= Math.max(...north); y++) {
        const key = `${x} ${y}`;
        const cell = cells.get(key);
        if (cell === undefined) cells.set(key, [segment]);
        else cell.push(segment);
      }
  }

  return ({ lng, lat }) => {
    const narrow = Math.cos((lat * Math.PI) / 180);
    const along = (node: number) => (ground.eastM[node] - lng * METRES_PER_DEGREE) * narrow;
    const up = (node: number) => ground.northM[node] - lat * METRES_PER_DEGREE;
    const reach = SNAP_LIMIT_M / METRES_PER_DEGREE;
    let best: { segment: number; share: number; offM: number } | undefined;
    for (let x = cellOf(lng - reach / narrow); x <= cellOf(lng + reach / narrow); x++)
      for (let y = cellOf(lat - reach); y <= cellOf(lat + reach); y++)
        for (const segment of cells.get(`${x} ${y}`) ?? []) {
          const [ax, ay] = [along(from[segment]), up(from[segment])];
          const [dx, dy] = [along(end[segment]) - ax, up(end[segment]) - ay];
          const length = dx * dx + dy * dy;
          const share = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
          const offM = Math.hypot(ax + share * dx, ay + share * dy);
          if (offM > SNAP_LIMIT_M) continue;
          if (best === undefined || offM < best.offM || (offM === best.offM && segment < best.segment))
            best = { segment, share, offM };
        }
    if (best === undefined) return undefined;
    const { segment, share, offM } = best;
    const lengthM = network.segmentM[segment];
    return { segment, fromM: share * lengthM, endM: (1 - share) * lengthM, offM };
  };
}
