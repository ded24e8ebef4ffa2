import { type Close, type Merge, PAPERS, type Paper } from "../domain/measure";
import { type Charge, closureCharges, HARMS, type Harm } from "./closureCharges";
import { type PaperFault, paperFaults } from "./closurePapers";
import { HALF_A_PUPIL } from "./halfAPupil";
import type { Results } from "./results";

/** A condition of the closure gate, met or not, and whom it concerns. */
export interface GateCondition {
  readonly condition: Harm | Paper;
  readonly isMet: boolean;
  /** Pupils of this closure for whom it makes things worse in the worst year; the year itself where there is one. */
  readonly pupils: number;
  readonly year?: number;
  /** Other closures without which it would be less: the shortage is one, and each names its own pupils. */
  readonly sharedWith: readonly string[];
  readonly fault?: PaperFault;
}

export interface ClosureGate {
  readonly isReady: boolean;
  readonly conditions: readonly GateCondition[];
}

/**
 * The closure gate (method 6.1): from its year on, nobody may be worse off than in the same plan with its schools open (`open`).
 * Whoever would attend the school must have a seat, in a class that is not above the standard because of it, within the
 * grade's limit on foot or, with a seat on a bus, by bus, or else a bed that stood the year before, both of them not taken by
 * pupils of other schools; nobody of grades 1–3 boards because of it; and the papers are dated in their order. A child is charged
 * once, to the closure of the school that it would attend; children of other schools who lose their seat, to the closures whose
 * pupils took the seats within their reach.
 */
export function closureGate(results: Results, open: Results, measure: Close | Merge): ClosureGate {
  const charges = closureCharges(results, open).filter((charge) => charge.measure === measure.id);
  const faults = paperFaults(measure);
  const conditions = [
    ...HARMS.map((harm) => worstOf(harm, charges)),
    ...PAPERS.map((paper): GateCondition => {
      const fault = faults.get(paper);
      return {
        condition: paper,
        isMet: fault === undefined,
        pupils: 0,
        sharedWith: [],
        ...(fault && { fault }),
      };
    }),
  ];
  return { isReady: conditions.every(({ isMet }) => isMet), conditions };
}

function worstOf(condition: Harm, charges: readonly Charge[]): GateCondition {
  const byYear = new Map<number, number>();
  for (const charge of charges)
    if (charge.harm === condition) byYear.set(charge.year, (byYear.get(charge.year) ?? 0) + charge.pupils);
  const [year, pupils] = [...byYear].reduce<readonly [number | undefined, number]>(
    (worst, next) => (next[1] > worst[1] ? next : worst),
    [undefined, 0],
  );
  const own = charges.filter((charge) => charge.harm === condition && charge.year === year);
  return {
    condition,
    isMet: pupils < HALF_A_PUPIL,
    pupils,
    ...(year !== undefined && { year }),
    sharedWith: [...new Set(own.flatMap((charge) => charge.sharedWith))].sort(),
  };
}
