import { type Path, pathAt } from "../../src/domain/assumptions";
import { NO_UNCERTAINTY } from "../../src/domain/uncertainty";
import { unitFigure } from "../../src/model/futures/indicators";
import type { Failing, Lever, TippingPoint } from "../../src/model/futures/tippingPoint";
import { HALF_A_PUPIL } from "../../src/model/halfAPupil";
import { futuresOf } from "./finish";
import type { Job } from "./job";
import type { JobAnswer } from "./runJob";
import type { Hand } from "./sweep";

/**
 * The factor on a belief at which seats begin or cease to be short, by bisection (method 9.2): one run a step, of which only the figures come back. Between
 * the bounds one tipping point is taken for granted; where there are several, one of them is found.
 *
 * @param hand Who runs the jobs. @param bounds Factors that the search stays between. @param within It ends once they are as near as this.
 */
export async function tippingPoint(
  hand: Hand,
  baseYear: number,
  job: Job,
  lever: Lever,
  failing: Failing,
  bounds: readonly [number, number] = [0.5, 1.5],
  within = 0.01,
): Promise<TippingPoint> {
  const fails = async (factor: number): Promise<boolean> =>
    isShort(await hand.run(turned(job, lever, factor, baseYear)), failing);
  let [low, high] = bounds;
  const failsLow = await fails(low);
  if ((await fails(high)) === failsLow) return { kind: failsLow ? "always" : "never" };
  while (high - low > within) {
    const middle = (low + high) / 2;
    if ((await fails(middle)) === failsLow) low = middle;
    else high = middle;
  }
  return { kind: "at", factor: (low + high) / 2, within: high - low, failsAbove: !failsLow };
}

function isShort(answer: JobAnswer, { year, county, stage }: Failing): boolean {
  const { shape, futures } = futuresOf(answer);
  const offset = shape.years.indexOf(year);
  const short = shape.units.reduce(
    (sum, unit, at) =>
      (county === undefined || unit.county === county) && (stage === undefined || unit.stage === stage)
        ? sum + unitFigure(shape, futures[0], offset, at, "short")
        : sum,
    0,
  );
  return short >= HALF_A_PUPIL;
}

/** The job with nothing drawn and a belief of it times a factor, asked for its figures alone. */
function turned(asked: Job, lever: Lever, factor: number, baseYear: number): Job {
  const { beliefs, ...plan } = asked.scenario;
  const believed = { ...asked.assumptions, ...beliefs, uncertainty: NO_UNCERTAINTY };
  const job = { ...asked, scenario: plan, assumptions: believed, draws: { seed: 1, from: 0, to: 1 } };
  const times = (path: Path) => timesLater(path, factor, baseYear);
  switch (lever.kind) {
    case "births": {
      const fertility = { ...believed.fertility, path: times(believed.fertility.path) };
      return { ...job, assumptions: { ...believed, fertility } };
    }
    case "migration":
      return {
        ...job,
        assumptions: { ...believed, migrationPath: times(believed.migrationPath) },
      };
    case "enrolment": {
      const enrolment = { ...believed.enrolment, [lever.stage]: times(believed.enrolment[lever.stage]) };
      return { ...job, assumptions: { ...believed, enrolment } };
    }
    case "compound":
      return {
        ...job,
        scenario: {
          ...plan,
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
