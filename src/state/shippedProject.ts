import type { City } from "../io/city/readCity";
import type { Project } from "../io/project";

/** The project of somebody who has not planned anything yet: the shipped scenarios, the empty one first. */
export const shippedProject = ({ model, assumptions, scenarios }: City): Project => ({
  datasetKey: model.dataset.key,
  assumptions,
  scenarios,
  costs: {},
  budget: [],
  reported: [],
});
