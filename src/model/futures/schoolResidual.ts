import type { Uncertainty } from "../../domain/uncertainty";
import { normalOf } from "./chance";
import type { FutureShape } from "./indicators";

/**
 * A school's own residual in a future: a factor by row of the offer and years after the base year, of mean one. Each school walks
 * by itself, year by year, by keys of its own.
 */
export function schoolResidual(
  { offers, years }: Pick<FutureShape, "offers" | "years">,
  { schoolSteps }: Pick<Uncertainty, "schoolSteps">,
  seed: number,
  future: number,
): (offer: number, offset: number) => number {
  const factors = offers.map(({ school, stage }) => {
    const step = schoolSteps[stage];
    let off = 0;
    return years.map((year, offset) => {
      if (offset > 0) off += step * normalOf([seed, future, `school ${stage}`, school, year]);
      return Math.exp(off - (offset * step * step) / 2);
    });
  });
  return (offer, offset) => factors[offer][offset];
}
