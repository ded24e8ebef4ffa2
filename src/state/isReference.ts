import type { Scenario } from "../domain/scenario";

/** Whether a scenario is the shipped baseline, which plans are measured against: an edit of it begins a plan of its own. */
export const isReference = ({ id }: Scenario): boolean => (id as string) === "baseline";
