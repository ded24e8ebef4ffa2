import type { Stage } from "../../domain/stage";
import { headlines } from "../../model/indicators/headlines";
import type { Results } from "../../model/results";
import type { Figure } from "../../state/view";

export type Figures = Readonly<Record<Figure, number>>;

/** The figures of the strip for one stage of the city in one year; nothing for a year that was not simulated. */
export function figuresOf(results: Results, year: number, stage: Stage): Figures | undefined {
  if (!results.years.includes(year)) return undefined;
  const figures = headlines(results, year, { stage });
  return { ...figures, cost: figures.investmentYuan + figures.runningYuan };
}
