import type { SchoolPlan } from "../../domain/school";
import type { Stage } from "../../domain/stage";
import type { Results } from "../results";
import { bindingResources, type Resource } from "./bindingResource";
import { offerJourneys } from "./offerJourneys";
import { schoolOffers } from "./schoolOffers";
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
  readonly boarders: number;
  readonly beds: number;
  readonly meanJourneyM: number | null;
  readonly longestJourneyM: number | null;
  readonly binding: Resource;
  readonly measures: number;
}

/** The open schools of a year. */
export function schoolList(results: Results, year: number): readonly ListedSchool[] {
  const offset = results.years.indexOf(year);
  const measures = new Map<string, number>();
  for (const measure of results.scenario.measures) {
    const school =
      measure.kind === "build" ? measure.school.id : "school" in measure ? measure.school : undefined;
    if (school !== undefined && measure.year <= year) measures.set(school, (measures.get(school) ?? 0) + 1);
  }
  return results.model.schools.flatMap(({ id }): ListedSchool[] => {
    const profile = schoolProfile(results, id, year);
    if (profile === undefined || !profile.isOpen) return [];
    const { plan, isBuilt, pupils, seats } = profile;
    const open = profile.stages.filter((stage) => stage.isOpen);
    const classes = open.flatMap(({ grades, together, standard }) => [
      ...grades.flatMap((grade) => grade.classes.map((size) => ({ size, standard: grade.standard }))),
      ...(together ?? []).map((size) => ({ size, standard })),
    ]);
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
        largestClass: classes.reduce((most, { size }) => Math.max(most, size), 0),
        classesOverCap: classes.filter(({ size, standard }) => size > standard).length,
        boarders: open.reduce((sum, stage) => sum + stage.boarders, 0),
        beds: open.reduce((sum, stage) => sum + stage.beds, 0),
        meanJourneyM: dayPupils > 0 ? pupilMetres / dayPupils : null,
        longestJourneyM: dayPupils > 0 ? longestM : null,
        binding: bindingResources(results.norms, profile)[0].resource,
        measures: measures.get(id) ?? 0,
      },
    ];
  });
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
