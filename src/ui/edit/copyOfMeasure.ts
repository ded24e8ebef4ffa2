import type { AreaId, MeasureId, SchoolId, SettlementId } from "../../domain/ids";
import type { Measure } from "../../domain/measure";
import type { Project } from "../../io/project";
import { freshId } from "./freshId";

/** The same measure again under ids of its own: what it builds is another school, compound or area. */
export function copyOfMeasure(project: Project, measure: Measure): Measure {
  const id = freshId(project, "N") as MeasureId;
  switch (measure.kind) {
    case "build":
      return { ...measure, id, school: { ...measure.school, id: `S-${id}` as SchoolId } };
    case "housing":
      return { ...measure, id, compound: { ...measure.compound, id: `C-${id}` as SettlementId } };
    case "boundary":
      return { ...measure, id, area: `A-${id}` as AreaId };
    default:
      return { ...measure, id };
  }
}
