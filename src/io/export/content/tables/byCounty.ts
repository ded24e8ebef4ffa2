import { type ExportSource, nameIn } from "../exportSource";
import type { Rows } from "../tableOf";

/** Rows about schools as one block per county, in the order of the dataset, each closed by its total. */
export function byCounty<Row extends { readonly plan: { readonly county: string } }>(
  { results, words }: ExportSource,
  rows: readonly Row[],
): readonly Rows<Row>[] {
  return results.model.dataset.counties.map(({ id, name }) => ({
    rows: rows.filter(({ plan }) => plan.county === id),
    total: { label: words.t("export.countyTotal", { county: nameIn(words, name) }) },
  }));
}
