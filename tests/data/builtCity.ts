import { readFileSync } from "node:fs";
import type { Assumptions } from "../../src/domain/assumptions";
import type { Dataset } from "../../src/domain/dataset";
import type { ResidentsByAge, Settlement } from "../../src/domain/place";
import type { School } from "../../src/domain/school";
import type { Stage } from "../../src/domain/stage";

/** Where a file lies, by its path in the project. */
export const projectFile = (path: string): URL => new URL(`../../${path}`, import.meta.url);

const read = (path: string) => readFileSync(projectFile(path), "utf8");

/** A committed file of the project, parsed. */
export const committed = <T>(path: string): T => JSON.parse(read(path)) as T;

/** The built-in city as the committed files have it. */
export function builtCity() {
  const head = committed<Omit<Dataset, "settlements" | "schools">>("data/zhongwei/dataset.json");
  const places = committed<Omit<Settlement, "residents">[]>("data/zhongwei/settlements.json");
  const residents = committed<Record<string, ResidentsByAge>>("data/zhongwei/residents.json");
  const settlements = places.map((place) => ({ ...place, residents: residents[place.id] }));
  const schools = committed<School[]>("data/zhongwei/schools.json");
  const assumptions = committed<Assumptions>("data/zhongwei/assumptions.json");
  return { ...head, settlements, schools, assumptions };
}

/** Pupils of a stage in a year at one school. */
export function pupilsIn(school: School, stage: Stage, year = 2020): number {
  const enrolments = school.offers
    .filter((offer) => offer.stage === stage)
    .flatMap(({ enrolment }) => enrolment);
  return enrolments.filter((one) => one.year === year).reduce((sum, one) => sum + total(one.byGrade), 0);
}

export const total = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
