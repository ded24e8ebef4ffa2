import { pathAt } from "../domain/assumptions";
import type { Plan, Reported, Target } from "../domain/plan";
import { type Enrolled, enrolled } from "./indicators/enrolled";
import { expectedYearsGained } from "./indicators/schooling";
import { isBalanced, qualityBalance } from "./qualityBalance";
import type { Results } from "./results";

/** Where the value of a target comes from; `none`: it is neither simulated nor entered. */
export const BASES = ["entered", "simulated", "assumed", "none"] as const;
export type Basis = (typeof BASES)[number];

/** A target in a year. */
export interface TargetState {
  readonly target: Target;
  readonly basis: Basis;
  readonly value: number | null;
  /** What a simulated rate of enrolment comes from. */
  readonly enrolled?: Enrolled;
  /** Whether the value of the plan is reached; nothing where there is no value, or only the assumed one. */
  readonly isReached: boolean | null;
}

/** A hair's breadth: sums of fractions do not end on the plan's round figure. */
const HAIR = 1e-9;

/**
 * The plan's targets in a year (method 7). What was entered goes first; else what the engine can tell: residents of the age who
 * were given a seat, the change of expected years since the base year, counties whose schools differ no more than allowed in
 * what is known of them. Nothing is made up for the rest.
 */
export function targetStates(
  results: Results,
  plan: Plan,
  reported: readonly Reported[],
  year: number,
): readonly TargetState[] {
  return plan.targets.map((target) => {
    const entered = reported.find((one) => one.target === target.id && one.year === year);
    const told = entered
      ? { basis: "entered" as const, value: entered.value }
      : simulated(results, target, year);
    const isTold = told.value !== null && told.basis !== "assumed";
    const isReached = isTold ? told.value >= target.target - HAIR : null;
    return { target, ...told, isReached };
  });
}

function simulated(
  results: Results,
  target: Target,
  year: number,
): Pick<TargetState, "basis" | "value" | "enrolled"> {
  const none = { basis: "none", value: null } as const;
  if (!target.simulated || !results.years.includes(year)) return none;
  const { assumptions, model } = results;
  switch (target.id) {
    case "preschoolEnrolment":
      return byResidents(enrolled(results, ["preschool"], year));
    case "seniorEnrolment":
      return byResidents(enrolled(results, ["senior", "vocational"], year));
    case "retention":
      return { basis: "assumed", value: pathAt(assumptions.retention, year) };
    case "expectedYears": {
      if (target.base === null) return none;
      return { basis: "simulated", value: target.base + expectedYearsGained(results, year) };
    }
    case "qualityBalancedCounties": {
      const states = model.countyIds.map((county) => isBalanced(qualityBalance(results, county, year)));
      if (states.every((state) => state === null)) return none;
      return { basis: "simulated", value: states.filter((state) => state === true).length };
    }
    default:
      return none;
  }
}

const byResidents = (found: Enrolled): Pick<TargetState, "basis" | "value" | "enrolled"> => ({
  basis: "simulated",
  value: found.rate,
  enrolled: found,
});
