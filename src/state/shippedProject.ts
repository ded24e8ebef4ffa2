import type { ScenarioId } from "../domain/ids";
import type { Name } from "../domain/name";
import type { City } from "../io/city/readCity";
import type { Project } from "../io/project";

/**
 * The project of somebody who has not planned anything yet: the scenarios that come with the city, or where there are none one that
 * does nothing.
 */
export const shippedProject = ({ model, assumptions, scenarios }: City, nameless: Name): Project => ({
  datasetKey: model.dataset.key,
  assumptions,
  scenarios:
    scenarios.length > 0 ? scenarios : [{ id: "baseline" as ScenarioId, name: nameless, measures: [] }],
  costs: {},
  budget: [],
  reported: [],
});
