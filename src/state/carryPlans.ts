import type { Assumptions } from "../domain/assumptions";
import type { Measure } from "../domain/measure";
import type { Name } from "../domain/name";
import type { Scenario } from "../domain/scenario";
import { takesEffect } from "../domain/takesEffect";
import type { City } from "../io/city/readCity";
import type { Project } from "../io/project";

/** What became of a measure whose year has come: it was done, comes a year after the new base year, or is dropped. */
export const VERDICTS = ["done", "late", "dropped"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A measure that lay ahead of a city's base year and lies behind the next. */
export interface DueMeasure {
  readonly scenario: Pick<Scenario, "id"> & { readonly name: Name };
  readonly measure: Measure;
}

/** What a city knows that plans refer to. */
type Footing = Pick<City, "assumptions"> & { readonly model: Pick<City["model"], "dataset"> };

/** The measures of all scenarios that a new base year overtakes. */
export function dueMeasures({ scenarios }: Project, before: number, after: number): readonly DueMeasure[] {
  return scenarios.flatMap(({ id, name, measures }) =>
    measures
      .filter((measure) => takesEffect(measure, before, Infinity) && !takesEffect(measure, after, Infinity))
      .map((measure) => ({ scenario: { id, name }, measure })),
  );
}

/** Names a measure of a scenario among verdicts. */
export const verdictKey = (scenario: string, measure: string): string => `${scenario}\n${measure}`;

/**
 * The plans of a city on its next year's data: scenarios stay, measures of past years become what was said of them, and whatever the
 * plans believed as the city did they believe as it does now. A measure whose school is gone stays too, and a run sets it aside.
 */
export function carryPlans(
  project: Project,
  before: Footing,
  after: Footing,
  verdicts: ReadonlyMap<string, Verdict>,
): Project {
  const year = after.model.dataset.baseYear;
  return {
    ...project,
    datasetKey: after.model.dataset.key,
    assumptions: carried(project.assumptions, before.assumptions, after.assumptions),
    scenarios: project.scenarios.map((scenario) => ({
      ...scenario,
      measures: scenario.measures.flatMap((measure) =>
        judged(measure, verdicts.get(verdictKey(scenario.id, measure.id)), year),
      ),
    })),
  };
}

function carried(own: Assumptions, before: Assumptions, after: Assumptions): Assumptions {
  const kept = Object.entries(own).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key as keyof Assumptions]),
  );
  return { ...after, ...Object.fromEntries(kept) };
}

function judged(measure: Measure, verdict: Verdict | undefined, baseYear: number): readonly Measure[] {
  switch (verdict) {
    case undefined:
      return [measure];
    case "dropped":
      return [];
    case "done":
      return [{ ...measure, status: "done" }];
    case "late": {
      const by = baseYear + 1 - measure.year;
      if (measure.kind !== "housing") return [{ ...measure, year: measure.year + by }];
      const phases = measure.phases.map((phase) => ({ ...phase, year: phase.year + by }));
      return [{ ...measure, year: measure.year + by, phases }];
    }
  }
}
