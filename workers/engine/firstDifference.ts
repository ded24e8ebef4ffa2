import type { Measure } from "../../src/domain/measure";
import { measureKey } from "../../src/domain/measureKey";

/** The first year in which two lists of one unit's measures differ; none when they are alike. */
export function firstDifference(before: readonly Measure[], after: readonly Measure[]): number | undefined {
  const years = new Set([...before, ...after].map(startOf));
  const inYear = (measures: readonly Measure[], year: number) =>
    measures
      .filter((measure) => startOf(measure) === year)
      .map(measureKey)
      .join("\n");
  return [...years].sort((a, b) => a - b).find((year) => inYear(before, year) !== inYear(after, year));
}

/** The first year in which a measure can show: a compound fills from its first phase on. */
const startOf = (measure: Measure): number =>
  measure.kind === "housing"
    ? Math.min(measure.year, ...measure.phases.map((phase) => phase.year))
    : measure.year;
