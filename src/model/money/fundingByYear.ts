import type { Stage } from "../../domain/stage";
import type { Results } from "../results";
import { funding, SOURCES, type Source } from "./funding";
import { investments } from "./investments";
import { measureParts } from "./measureParts";

/** Who pays how much of a year's investment, in the parts that count. Over all sources it is the whole investment. */
export function fundingByYear(
  results: Results,
  year: number,
  counts: (part: { readonly county?: string; readonly stage?: Stage }) => boolean = () => true,
): Readonly<Record<Source, number>> {
  const sums = { central: 0, region: 0, city: 0, county: 0, developer: 0, open: 0 };
  for (const { measure, cost } of investments(results)) {
    if (measure.year !== year) continue;
    const share = measureParts(results, measure).reduce(
      (sum, part) => (counts(part) ? sum + part.share : sum),
      0,
    );
    const paid = funding(measure, cost.investmentYuan * share);
    for (const source of SOURCES) sums[source] += paid[source];
  }
  return sums;
}
