import type { Assumptions } from "../domain/assumptions";
import { withLimit } from "../domain/budget";
import type { CostKey } from "../domain/costKey";
import { USUAL_YEARS } from "../domain/horizon";
import type { NormChanges, Norms } from "../domain/norms";
import type { Scenario } from "../domain/scenario";
import { type SeatDefinition, USUAL_DEFINITION } from "../domain/seatDefinition";
import type { Project } from "../io/project";

/** The project with one scenario changed; the very same project where the change changes nothing. */
export function withScenario(
  project: Project,
  id: string,
  change: (scenario: Scenario) => Scenario,
): Project {
  const scenarios = project.scenarios.map((scenario) => (scenario.id === id ? change(scenario) : scenario));
  const isSame = scenarios.every((scenario, at) => alike(scenario, project.scenarios[at]));
  return isSame ? project : { ...project, scenarios };
}

/** The project with a scenario put in at a place. */
export const withNewScenario = (project: Project, scenario: Scenario, at: number): Project => ({
  ...project,
  scenarios: [...project.scenarios.slice(0, at), scenario, ...project.scenarios.slice(at)],
});

/** The project without a scenario. The last one stays: there is always one to look at. */
export const withoutScenario = (project: Project, id: string): Project => {
  const scenarios = project.scenarios.filter((scenario) => scenario.id !== id);
  const isSame = scenarios.length === 0 || scenarios.length === project.scenarios.length;
  return isSame ? project : { ...project, scenarios };
};

/** The project with a scenario moved so many places down, or up where negative. */
export function withMovedScenario(project: Project, id: string, by: number): Project {
  const from = project.scenarios.findIndex((scenario) => scenario.id === id);
  const to = Math.min(project.scenarios.length - 1, Math.max(0, from + by));
  if (from === -1 || from === to) return project;
  const others = project.scenarios.filter((scenario) => scenario.id !== id);
  return withNewScenario({ ...project, scenarios: others }, project.scenarios[from], to);
}

/** The project believing something else; the very same where it already did. */
export const withBeliefs = (project: Project, change: Partial<Project["assumptions"]>): Project => {
  const assumptions = { ...project.assumptions, ...change };
  return alike(assumptions, project.assumptions) ? project : { ...project, assumptions };
};

/** The project with a scenario that believes something else; what the project believes too is no difference, and not kept. */
export const withOwnBeliefs = (project: Project, id: string, change: Partial<Assumptions>): Project =>
  withScenario(project, id, ({ beliefs, ...scenario }) => {
    const own = differing(project.assumptions, { ...beliefs, ...change });
    return own === undefined ? scenario : { ...scenario, beliefs: own };
  });

/** The project with other norms; what the city comes with is no change, and not kept. */
export function withNorms(project: Project, shipped: Norms, change: NormChanges): Project {
  const { norms, ...others } = project;
  const kept = differing<NormChanges>(shipped, { ...norms, ...change });
  if (alike(kept, norms)) return project;
  return kept === undefined ? others : { ...others, norms: kept };
}

/** The project with another number of years to simulate. */
export function withHorizon(project: Project, years: number): Project {
  const { horizonYears, ...others } = project;
  if ((horizonYears ?? USUAL_YEARS) === years) return project;
  return years === USUAL_YEARS ? others : { ...others, horizonYears: years };
}

/** The project with seats counted in another way. */
export function withDefinition(project: Project, wanted: SeatDefinition): Project {
  const { definition, ...others } = project;
  if (alike(definition ?? USUAL_DEFINITION, wanted)) return project;
  return alike(wanted, USUAL_DEFINITION) ? others : { ...others, definition: wanted };
}

/** The entries that are not as in `usual`; nothing where there are none. */
function differing<T extends object>(usual: T, entries: Partial<T>): Partial<T> | undefined {
  const other = Object.entries(entries).filter(([key, value]) => !alike(value, usual[key as keyof T]));
  return other.length === 0 ? undefined : (Object.fromEntries(other) as Partial<T>);
}

/** The project with a figure of the cost model changed, or taken from the norms again; the very same where it was so. */
export function withCost(project: Project, key: CostKey, value: number | undefined): Project {
  const { [key]: _, ...others } = project.costs;
  return project.costs[key] === value
    ? project
    : { ...project, costs: value === undefined ? others : { ...others, [key]: value } };
}

/** The project with a year's limit set, or taken away. */
export function withYearLimit(project: Project, year: number, limitYuan: number | undefined): Project {
  const budget = withLimit(project.budget, year, limitYuan);
  return alike(budget, project.budget) ? project : { ...project, budget };
}

/** The project with what was measured of a target in a year, or without it. */
export function withReported(
  project: Project,
  target: string,
  year: number,
  value: number | undefined,
): Project {
  const others = project.reported.filter((known) => known.target !== target || known.year !== year);
  const reported = value === undefined ? others : [...others, { target, year, value }];
  return alike(reported, project.reported) ? project : { ...project, reported };
}

const alike = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
