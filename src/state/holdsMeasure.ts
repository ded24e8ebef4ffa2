import type { MeasureId } from "../domain/ids";
import type { Project } from "../io/project";

/** Whether a measure stands in any scenario of a project. */
export const holdsMeasure = ({ scenarios }: Project, id: MeasureId): boolean =>
  scenarios.some(({ measures }) => measures.some((measure) => measure.id === id));
