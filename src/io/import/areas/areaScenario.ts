import type { AreaId, MeasureId, ScenarioId, SchoolId, SettlementId } from "../../../domain/ids";
import type { Boundary } from "../../../domain/measure";
import type { Scenario } from "../../../domain/scenario";
import type { School } from "../../../domain/school";
import { STAGES } from "../../../domain/stage";
import { importNotes } from "../../../i18n/words/importNotes";
import { textHash } from "../textHash";

/** An area as the city knows it: ids instead of the keys of a table. */
export interface KnownArea {
  readonly school: SchoolId;
  readonly settlements: readonly SettlementId[];
}

/** The scenario in which today's attendance areas hold from the first year on: one boundary a school and stage. */
export function areaScenario(
  areas: readonly KnownArea[],
  schools: readonly School[],
  baseYear: number,
): Scenario {
  const schoolOf = new Map(schools.map((school) => [school.id, school]));
  const measures = areas.flatMap(({ school: id, settlements }) => {
    const school = schoolOf.get(id);
    if (school === undefined) return [];
    const taught = STAGES.filter((stage) => school.offers.some((offer) => offer.stage === stage));
    return taught.map((stage): Boundary => {
      const mark = textHash(`${id} ${stage}`).slice(0, 16);
      return {
        kind: "boundary",
        id: `area-${mark}` as MeasureId,
        area: `area-${mark}` as AreaId,
        year: baseYear + 1,
        status: "done",
        name: school.name,
        stage,
        settlements,
        schools: [id],
      };
    });
  });
  return {
    id: "areas" as ScenarioId,
    name: importNotes.areasName,
    note: importNotes.areasNote,
    measures,
  };
}
