import type { LandStatus } from "../../domain/land";
import type { Build, Measure } from "../../domain/measure";
import type { Norms } from "../../domain/norms";
import type { CandidateSite } from "../../domain/place";
import type { StageRules } from "../../domain/stage";
import { measurePremises } from "../money/measurePremises";
import type { Results } from "../results";

/** The land that one new school needs, and what is known of the land that it is to stand on. */
export interface LandNeed {
  readonly measure: Build;
  readonly needSqm: number;
  /** Absent where the school stands on no candidate site: nobody has said whose land that is. */
  readonly site?: CandidateSite;
  readonly status: LandStatus | "unstated";
  /** The first school year in which a school can open on the site, work on it beginning in the base year. */
  readonly readyYear?: number;
  /** The school is to open earlier than its land can be ready. */
  readonly isLate: boolean;
  /** What the site lacks for all schools of the plan that stand on it. */
  readonly lacksSqm: number;
}

interface Ground {
  readonly baseYear: number;
  readonly sites: readonly CandidateSite[];
}

/**
 * Land needed by the new schools of a plan, in its order (method 7): the site that a school is planned with, else so much a seat.
 * Land is ready so many years after the base year as its status asks for; a school that is under way or done has its land.
 */
export function landNeeds(
  { baseYear, sites }: Ground,
  norms: Norms,
  stages: StageRules,
  measures: readonly Measure[],
): readonly LandNeed[] {
  const needs = measures
    .filter((measure) => measure.kind === "build")
    .map((measure) => ({
      measure,
      needSqm: measurePremises(norms, stages, measure, () => undefined).siteAreaSqm,
    }));
  return needs.map(({ measure, needSqm }): LandNeed => {
    const site = sites.find(({ id }) => id === measure.site);
    if (site === undefined) return { measure, needSqm, status: "unstated", isLate: false, lacksSqm: 0 };
    const onSite = needs.filter((need) => need.measure.site === site.id);
    const readyYear = landReadyYear(baseYear, norms, site.landStatus);
    return {
      measure,
      needSqm,
      site,
      status: site.landStatus,
      readyYear,
      isLate: measure.status === "planned" && measure.year < readyYear,
      lacksSqm: Math.max(0, onSite.reduce((sum, need) => sum + need.needSqm, 0) - site.areaSqm),
    };
  });
}

/** The first school year in which a school can open on land of a status. */
export const landReadyYear = (baseYear: number, { costs }: Norms, status: LandStatus): number =>
  Math.ceil(baseYear + costs.landLeadYears[status]);

/** The land needs of a run; measures that are set aside need none. */
export const landNeedsOf = ({
  model,
  norms,
  assumptions,
  scenario,
  setAside,
}: Results): readonly LandNeed[] =>
  landNeeds(
    model.dataset,
    norms,
    assumptions.stages,
    scenario.measures.filter(({ id }) => !setAside.includes(id)),
  );
