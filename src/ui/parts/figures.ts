import type { Stage } from "../../domain/stage";
import { schoolYears } from "../../model/indicators/schoolYears";
import { totals } from "../../model/indicators/totals";
import { yearMoney } from "../../model/money/yearMoney";
import { perRun } from "../../model/perRun";
import type { Results } from "../../model/results";
import type { Figure } from "../../state/view";

export type Figures = Readonly<Record<Figure, number>>;

/** The figures of the strip for one stage of the city in one year; nothing for a year that was not simulated. */
export const figuresOf = (results: Results, year: number, stage: Stage): Figures | undefined =>
  results.years.includes(year) ? count(results, year, stage) : undefined;

/** Asked again for the same results at every move of the year. */
const count = perRun((results: Results, year: number, stage: Stage): Figures => {
  const sums = totals(results, year, { stage });
  const money = yearMoney(results, year, { stage });
  const schools = schoolYears(results, year).filter((school) =>
    school.offers.some((offer) => offer.stage === stage),
  );
  return {
    short: sums.short,
    classesOverCap: sums.classesOverCap,
    classes56: sums.classes56,
    oversized: schools.filter((school) => school.isOversized).length,
    small: schools.filter((school) => school.isSmall).length,
    unplaced: sums.unplaced,
    beyondRadius: sums.beyondRadius,
    cost: money.investmentYuan + money.runningYuan,
  };
});
