import { USUAL_YEARS } from "../domain/horizon";
import type { Project } from "../io/project";

/** School years that a project simulates after the base year. */
export const horizonOf = ({ horizonYears = USUAL_YEARS }: Pick<Project, "horizonYears">): number =>
  horizonYears;
