import { PROJECT_VERSION, type Project } from "./project";

/** A project as the text of its file; `readProject` gives back the same. */
export const writeProject = (project: Project): string => {
  const { datasetKey, assumptions, scenarios, costs, budget, reported, norms, horizonYears, definition } =
    project;
  return JSON.stringify({
    version: PROJECT_VERSION,
    datasetKey,
    assumptions,
    scenarios,
    costs,
    budget,
    reported,
    norms,
    horizonYears,
    definition,
  });
};
