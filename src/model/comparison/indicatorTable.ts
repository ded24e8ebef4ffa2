import type { Part } from "../part";
import type { Results } from "../results";
import { INDICATOR_KEYS, INDICATORS, type IndicatorKey } from "./indicators";
import { indicatorsOf } from "./indicatorsOf";

/** One indicator of several alternatives over the years. */
export interface IndicatorRow {
  readonly key: IndicatorKey;
  /** By alternative, then by year. */
  readonly values: readonly (readonly (number | null)[])[];
}

/** Every indicator of every alternative in the given years; nothing for a year that an alternative was not simulated for. */
export function indicatorTable(
  alternatives: readonly Results[],
  years: readonly number[],
  part: Part = {},
): readonly IndicatorRow[] {
  const read = alternatives.map((results) =>
    years.map((year) => (results.years.includes(year) ? indicatorsOf(results, year, part) : undefined)),
  );
  return INDICATOR_KEYS.map((key) => ({
    key,
    values: read.map((byYear) => byYear.map((values) => values?.[key] ?? null)),
  }));
}

/** One figure of a whole period: years added up or averaged as the indicator says; nothing where no year has one. */
export function overYears(key: IndicatorKey, yearly: readonly (number | null)[]): number | null {
  const there = yearly.filter((value): value is number => value !== null);
  if (there.length === 0) return null;
  const sum = there.reduce((total, value) => total + value, 0);
  return INDICATORS[key].over === "sum" ? sum : sum / there.length;
}
