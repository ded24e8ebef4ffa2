import { FUNDERS, type Funder } from "../../domain/funder";
import type { Measure } from "../../domain/measure";

/** Who pays; `open` where the measure does not say. */
export const SOURCES = [...FUNDERS, "open"] as const;
export type Source = Funder | "open";

/** An amount of a measure by who pays it. The amounts add up to it. */
export function funding(measure: Measure, yuan: number): Readonly<Record<Source, number>> {
  const amounts = { central: 0, region: 0, city: 0, county: 0, developer: 0, open: 0 };
  if (measure.funding === undefined) return { ...amounts, open: yuan };
  for (const funder of FUNDERS) amounts[funder] = yuan * (measure.funding[funder] ?? 0);
  return amounts;
}
