import type { Assumptions } from "../../src/domain/assumptions";
import type { Dataset } from "../../src/domain/dataset";

/** The city so many times over, side by side: every county, township, settlement and school with a new id, and its own rates. */
export function replicateCity(
  dataset: Dataset,
  assumptions: Assumptions,
  times: number,
): { readonly dataset: Dataset; readonly assumptions: Assumptions } {
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const named = <T extends string>(id: T, copy: number): T => (copy === 0 ? id : (`${id}x${copy}` as T));
  const shift = (copy: number) => 3 * (copy % 8);
  const all = <T>(rows: readonly T[], change: (row: T, copy: number) => T): T[] =>
    copies.flatMap((copy) => rows.map((row) => change(row, copy)));
  const rates = <T>(byCounty: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(
      copies.flatMap((copy) => Object.entries(byCounty).map(([id, rate]) => [named(id, copy), rate])),
    );
  return {
    dataset: {
      ...dataset,
      counties: all(dataset.counties, (row, copy) => ({ ...row, id: named(row.id, copy) })),
      townships: all(dataset.townships, (row, copy) => ({
        ...row,
        id: named(row.id, copy),
        county: named(row.county, copy),
        lng: row.lng + shift(copy),
      })),
      sites: [],
      settlements: all(dataset.settlements, (row, copy) => ({
        ...row,
        id: named(row.id, copy),
        county: named(row.county, copy),
        township: named(row.township, copy),
        lng: row.lng + shift(copy),
      })),
      schools: all(dataset.schools, (row, copy) => ({
        ...row,
        id: named(row.id, copy),
        county: named(row.county, copy),
        township: named(row.township, copy),
        lng: row.lng + shift(copy),
      })),
    },
    assumptions: {
      ...assumptions,
      migration: rates(assumptions.migration),
      fertility: {
        ...assumptions.fertility,
        total: rates(assumptions.fertility.total),
        knownBirths: assumptions.fertility.knownBirths.map((point) => ({
          ...point,
          value: point.value * times,
        })),
      },
    },
  };
}
