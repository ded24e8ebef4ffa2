import type { SchoolPlan } from "../../domain/school";
import { schoolOf } from "../../domain/schoolOf";
import { STAGES, type Stage } from "../../domain/stage";
import type { Results } from "../results";
import { bindingResources, type Resource } from "./bindingResource";
import { type CausedClasses, classCauses } from "./classCauses";
import { offerJourneys } from "./offerJourneys";
import { schoolOffers } from "./schoolOffers";
import { schoolPosts } from "./schoolPosts";
import { schoolProfile } from "./schoolProfile";

/** A school in one row: what it is, holds and lacks in one year. */
export interface ListedSchool {
  readonly plan: SchoolPlan;
  readonly isBuilt: boolean;
  readonly stages: readonly Stage[];
  readonly pupils: number;
  readonly seats: number;
  /** Pupils ÷ seats; nothing where there are no seats. */
  readonly utilisation: number | null;
  readonly shortfall: number;
  readonly surplus: number;
  readonly classes: number;
  readonly largestClass: number;
  /** Classes above the standard size. */
  readonly classesOverCap: number;
  /** Why they are, stage by stage. */
  readonly causes: readonly CausedClasses[];
  readonly boarders: number;
  readonly beds: number;
  readonly meanJourneyM: number | null;
  readonly longestJourneyM: number | null;
  readonly binding: Resource;
  /** Teaching posts that it asks for (method 6.4). */
  readonly posts: number;
  readonly measures: number;
}

/** The open schools of a year. */
export function schoolList(results: Results, year: number): readonly ListedSchool[] {
  const offset = results.years.indexOf(year);
  const measures = new Map<string, number>();
  const causes = causesBySchool(results, year);
  for (const measure of results.scenario.measures) {
    const school = schoolOf(measure);
    if (school !== undefined && measure.year <= year) measures.set(school, (measures.get(school) ?? 0) + 1);
  }
  return results.model.schools.flatMap(({ id }): ListedSchool[] => {
    const profile = schoolProfile(results, id, year);
    if (profile === undefined || !profile.isOpen) return [];
    const { plan, isBuilt, pupils, seats } = profile;
    const open = profile.stages.filter((stage) => stage.isOpen);
    const classes = open.flatMap(({ grades, together }) => [
      ...grades.flatMap((grade) => grade.classes),
      ...(together ?? []),
    ]);
    const why = causes.get(id) ?? [];
    const { dayPupils, pupilMetres, longestM } = journeysTo(results, id, offset);
    return [
      {
        plan,
        isBuilt,
        stages: open.map((stage) => stage.stage),
        pupils,
        seats,
        utilisation: seats === 0 ? null : pupils / seats,
        shortfall: open.reduce((sum, stage) => sum + Math.max(0, stage.pupils - stage.seats), 0),
        surplus: open.reduce((sum, stage) => sum + Math.max(0, stage.seats - stage.pupils), 0),
        classes: classes.length,
        largestClass: Math.max(0, ...classes),
        classesOverCap: why.reduce((sum, caused) => sum + caused.classes, 0),
        causes: why,
        boarders: open.reduce((sum, stage) => sum + stage.boarders, 0),
        beds: open.reduce((sum, stage) => sum + stage.beds, 0),
        meanJourneyM: dayPupils > 0 ? pupilMetres / dayPupils : null,
        longestJourneyM: dayPupils > 0 ? longestM : null,
        binding: bindingResources(results.norms, profile)[0].resource,
        posts: schoolPosts(results.norms, profile).reduce((sum, stage) => sum + stage.posts, 0),
        measures: measures.get(id) ?? 0,
      },
    ];
  });
}

function causesBySchool(results: Results, year: number): ReadonlyMap<string, readonly CausedClasses[]> {
  const bySchool = new Map<string, CausedClasses[]>();
  for (const stage of STAGES)
    for (const caused of classCauses(results, year, stage))
      bySchool.set(caused.school, [...(bySchool.get(caused.school) ?? []), caused]);
  return bySchool;
}

/** Day journeys to a school, all of its stages together. */
function journeysTo(results: Results, school: string, offset: number) {
  const sums = { dayPupils: 0, pupilMetres: 0, longestM: 0 };
  for (const { results: unit, at } of schoolOffers(results, school)) {
    const journeys = offerJourneys(unit, offset);
    sums.dayPupils += journeys.dayPupils[at];
    sums.pupilMetres += journeys.pupilMetres[at];
    sums.longestM = Math.max(sums.longestM, journeys.longestM[at]);
  }
  return sums;
}
