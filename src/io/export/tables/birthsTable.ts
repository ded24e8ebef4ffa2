import type { YearBirths } from "../../../model/results";
import type { ExportSource } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { tableOf, type Writing } from "../tableOf";

/** Births of the city by school year: known, by the fertility rates alone, and in the run. */
export function birthsTable({ results, words }: ExportSource): ExportTable {
  const columns: readonly Writing<YearBirths>[] = [
    { key: "year", of: ({ year }) => year, kind: "year" },
    { key: "birthsKnown", of: ({ known }) => known ?? null },
    { key: "birthsByRates", of: ({ byRates }) => byRates },
    { key: "birthsInRun", of: ({ born }) => born },
  ];
  return tableOf(words, "births", columns, [{ rows: results.births }]);
}
