import { type Path, pathAt } from "../../src/domain/assumptions";
import type { Stage } from "../../src/domain/stage";
import { HALF_A_PUPIL } from "../../src/model/halfAPupil";
import { totals } from "../../src/model/indicators/totals";
import type { Model } from "../../src/model/model";
import type { Part } from "../../src/model/part";
import { finish, runOf } from "./finish";
import type { Job } from "./job";
import { runJob } from "./runJob";

/** What is turned to find where a plan tips: births, net migration, enrolment of a stage, or a compound by its measure. */
export type Lever =
  | { readonly kind: "births" | "migration" }
  | { readonly kind: "enrolment"; readonly stage: Stage }
  | { readonly kind: "compound"; readonly measure: string };

/** When a plan counts as failing: seats are short at this stage of a county (or of the city) in a year. */
export type Failing = Part & { readonly year: number };

/** Where a plan tips. */
export type TippingPoint =
  /** It holds below the factor and fails above, or the other way round; known to within `within`. */
  | { readonly kind: "at"; readonly factor: number; readonly within: number; readonly failsAbove: boolean }
  /** All between the bounds are alike. */
  | { readonly kind: "never" | "always" };

/**
 * The factor on a belief at which seats begin or cease to be short, by bisection (method 9.2): one run a step. Between the bounds one
 * tipping point is taken for granted; where there are several, one of them is found.
 *
 * @param bounds Factors that the search stays between. @param within It ends once they are as near as this.
 */
export function tippingPoint(
  model: Model,
  job: Job,
  lever: Lever,
  { year, ...part }: Failing,
  bounds: readonly [number, number] = [0.5, 1.5],
  within = 0.01,
): TippingPoint {
  const fails = (factor: number): boolean => {
    const { results } = runOf(finish(runJob(model, turned(job, lever, factor, model.dataset.baseYear))));
    return totals(results, year, part).short >= HALF_A_PUPIL;
  };
  let [low, high] = bounds;
  const failsLow = fails(low);
  if (fails(high) === failsLow) return { kind: failsLow ? "always" : "never" };
  while (high - low > within) {
    const middle = (low + high) / 2;
    if (fails(middle) === failsLow) low = middle;
    else high = middle;
  }
  return { kind: "at", factor: (low + high) / 2, within: high - low, failsAbove: !failsLow };
}

/** The job without draws, a belief of it times a factor. */
function turned({ draws: _, ...job }: Job, lever: Lever, factor: number, baseYear: number): Job {
  const { beliefs, ...plan } = job.scenario;
  const believed = { ...job.assumptions, ...beliefs };
  const times = (path: Path) => timesLater(path, factor, baseYear);
  switch (lever.kind) {
    case "births": {
      const fertility = { ...believed.fertility, path: times(believed.fertility.path) };
      return { ...job, scenario: plan, assumptions: { ...believed, fertility } };
    }
    case "migration":
      return {
        ...job,
        scenario: plan,
        assumptions: { ...believed, migrationPath: times(believed.migrationPath) },
      };
    case "enrolment": {
      const enrolment = { ...believed.enrolment, [lever.stage]: times(believed.enrolment[lever.stage]) };
      return { ...job, scenario: plan, assumptions: { ...believed, enrolment } };
    }
    case "compound":
      return {
        ...job,
        scenario: {
          ...job.scenario,
          measures: plan.measures.map((measure) =>
            measure.kind === "housing" && measure.id === lever.measure
              ? {
                  ...measure,
                  occupancy: measure.occupancy.map((point) => ({ ...point, value: point.value * factor })),
                }
              : measure,
          ),
        },
      };
  }
}

/** A path times a factor after the base year, which is observed and calibrated to. */
const timesLater = (path: Path, factor: number, baseYear: number): Path => [
  ...path.filter(({ year }) => year < baseYear),
  { year: baseYear, value: pathAt(path, baseYear) },
  { year: baseYear + 1, value: pathAt(path, baseYear + 1) * factor },
  ...path
    .filter(({ year }) => year > baseYear + 1)
    .map(({ year, value }) => ({ year, value: value * factor })),
];
