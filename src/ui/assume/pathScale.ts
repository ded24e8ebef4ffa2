import type { Path } from "../../domain/assumptions";

/** Where years and values lie on a small chart, in pixels. */
export interface PathScale {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly low: number;
  readonly high: number;
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  /** The whole year and the value at a place, rounded to what a hand can mean. */
  readonly yearAt: (x: number) => number;
  readonly valueAt: (y: number) => number;
  /** The least change of a value that an arrow key makes. */
  readonly step: number;
}

export const CHART = { width: 300, height: 92, left: 42, right: 12, top: 8, bottom: 18 } as const;

/** A scale that holds some paths with room above and below, from the first simulated year to the last at least. */
export function pathScale(paths: readonly Path[], first: number, last: number): PathScale {
  const points = paths.flat();
  const values = points.length === 0 ? [0, 1] : points.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = Math.max((most - least) * 0.4, Math.abs(most) * 0.15, 1e-4);
  const low = least >= 0 ? Math.max(0, least - room) : least - room;
  const high = most + room;
  const firstYear = Math.min(first, ...points.map(({ year }) => year));
  const lastYear = Math.max(last, firstYear + 1, ...points.map(({ year }) => year));
  const wide = CHART.width - CHART.left - CHART.right;
  const tall = CHART.height - CHART.top - CHART.bottom;
  const step = 10 ** Math.floor(Math.log10((high - low) / 20));
  const rounded = (value: number) => Number((Math.round(value / step) * step).toPrecision(8));
  return {
    firstYear,
    lastYear,
    low,
    high,
    x: (year) => CHART.left + (wide * (year - firstYear)) / (lastYear - firstYear),
    y: (value) => CHART.top + tall * (1 - (value - low) / (high - low)),
    yearAt: (x) =>
      Math.round(
        clamped(firstYear + ((x - CHART.left) / wide) * (lastYear - firstYear), firstYear, lastYear),
      ),
    valueAt: (y) => rounded(clamped(low + (1 - (y - CHART.top) / tall) * (high - low), low, high)),
    step,
  };
}

const clamped = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);
