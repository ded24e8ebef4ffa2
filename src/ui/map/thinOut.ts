import type { Point } from "../../domain/place";

/** Zooms at which signs that would lie on one another give way, and how far apart in pixels those stay that are drawn. */
const APART: readonly (readonly [zoom: number, pixels: number])[] = [
  [6, 13],
  [7, 13],
  [8, 14],
  [9, 16],
  [10, 19],
  [11, 21],
];

/** From this zoom on every sign is drawn. */
export const ALL_FROM = 12;

/** The zooms at which the signs that are drawn change. */
export const THIN_ZOOMS: readonly number[] = APART.map(([zoom]) => zoom);

/**
 * By row the zoom from which a sign is drawn: wherever signs would lie on one another the graver one stays, so that the worst can
 * be told at any zoom; a sign that is drawn stays when one comes nearer. A rank below zero is nothing to draw, and in no one's way.
 */
export function thinOut(points: readonly Point[], ranks: readonly number[]): readonly number[] {
  const from = points.map(() => ALL_FROM);
  const worstFirst = ranks
    .map((rank, row) => ({ rank, row }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => b.rank - a.rank || a.row - b.row);
  const kept: number[] = [];
  for (const [zoom, pixels] of APART) {
    const world = 512 * 2 ** zoom;
    const at = (row: number) => onScreen(points[row], world);
    const grid = new Map<string, (readonly [number, number])[]>();
    const cell = (value: number) => Math.floor(value / pixels);
    const put = (row: number) => {
      const [x, y] = at(row);
      const key = `${cell(x)} ${cell(y)}`;
      grid.set(key, [...(grid.get(key) ?? []), [x, y]]);
    };
    const isFree = (row: number) => {
      const [x, y] = at(row);
      for (let dx = -1; dx <= 1; dx++)
        for (let dy = -1; dy <= 1; dy++)
          for (const [ox, oy] of grid.get(`${cell(x) + dx} ${cell(y) + dy}`) ?? [])
            if (Math.hypot(ox - x, oy - y) < pixels) return false;
      return true;
    };
    for (const row of kept) put(row);
    for (const { row } of worstFirst) {
      if (from[row] < ALL_FROM || !isFree(row)) continue;
      from[row] = zoom;
      kept.push(row);
      put(row);
    }
  }
  return from;
}

/** Web Mercator, in pixels of a world so wide. */
const onScreen = ({ lng, lat }: Point, world: number): readonly [number, number] => {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [((lng + 180) / 360) * world, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * world];
};
