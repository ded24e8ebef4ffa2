import type { Measure } from "../domain/measure";
import type { Plan } from "../domain/plan";
import { takesEffect } from "../domain/takesEffect";
import { offersBeforeMeasures } from "./indicators/money";
import { type LedgerLine, ledgerOf, seatsByMeasure } from "./ledger";
import { findsSchool } from "./readers/findsSchool";
import { schoolOffers } from "./readers/schoolOffers";
import type { Results } from "./results";

/** The plan's ledger over what the scenario does, in the simulated years or beyond them: it counts what is dated (method 6.2). */
export function ledgerRows(results: Results, plan: Plan): readonly LedgerLine[] {
  const { model, norms, assumptions, years } = results;
  return ledgerOf(plan, countedMeasures(results), norms, assumptions.stages, {
    offer: offersBeforeMeasures(results),
    ownership: (school) => model.schools[model.schoolRow.get(school) ?? -1]?.ownership,
    stands: (school, stage, year) => {
      const offset = years.indexOf(Math.min(year, years[years.length - 1]));
      return schoolOffers(results, school).every(
        (one) => one.stage !== stage || offset === -1 || one.results.years[offset].isOpen[one.at] === 1,
      );
    },
  });
}

/** Every measure that counts in a ledger with the seats that it adds, the earliest first: the ledger of a city without a plan. */
export function measureRows(
  results: Results,
): readonly { readonly measure: Measure; readonly count: number }[] {
  const { norms, assumptions } = results;
  const seats = seatsByMeasure(countedMeasures(results), norms, assumptions.stages, {
    offer: offersBeforeMeasures(results),
  });
  return [...seats].map(([measure, added]) => ({
    measure,
    count: added.reduce((sum, one) => sum + one.seats, 0),
  }));
}

/** Measures in force that find the school they act on, and those of years that are not simulated. */
function countedMeasures(results: Results): readonly Measure[] {
  const { scenario, setAside, years } = results;
  const isBeyond = (measure: Measure) => !takesEffect(measure, years[0], years[years.length - 1]);
  return scenario.measures.filter(
    (one) => isBeyond(one) || (!setAside.includes(one.id) && findsSchool(results, one)),
  );
}
