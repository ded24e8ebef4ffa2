import type { Path } from "./assumptions";

/** The path with a point at a year: a new one, or the known one with another value. */
export const withPoint = (path: Path, year: number, value: number): Path =>
  [...path.filter((point) => point.year !== year), { year, value }].sort((a, b) => a.year - b.year);

/** The path without a point; a path keeps its last one. */
export const withoutPoint = (path: Path, year: number): Path =>
  path.length <= 1 ? path : path.filter((point) => point.year !== year);

/** The path with one point in another place, no nearer to its neighbours than a year. */
export function withMovedPoint(path: Path, at: number, year: number, value: number): Path {
  const least = at === 0 ? Number.NEGATIVE_INFINITY : path[at - 1].year + 1;
  const most = at === path.length - 1 ? Number.POSITIVE_INFINITY : path[at + 1].year - 1;
  const within = Math.min(Math.max(year, least), most);
  return path.map((point, place) => (place === at ? { year: within, value } : point));
}
