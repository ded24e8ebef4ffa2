import type { SettlementId } from "../../domain/ids";
import type { ResidentsByAge, Settlement } from "../../domain/place";
import { AGES } from "../../domain/place";
import type { School } from "../../domain/school";
import type { Stage, StageRules } from "../../domain/stage";
import { STAND_IN } from "../city/rungOf";

/** Ages of which the schools' tables say something; whoever is older comes from the steady population. */
const CHILDREN = 18;
const EARLY: readonly Stage[] = ["preschool", "primary"];

/**
 * Homes for a city of which only its schools are known: beside each school one that has its pupils, half of them girls. Children
 * too young for school are as many a year as the youngest grade, where the city's first stage is taught; adults are those of a
 * steady population with as many children.
 */
export function standInHomes(
  schools: readonly School[],
  baseYear: number,
  stages: StageRules,
  shape: ResidentsByAge,
): readonly Settlement[] {
  const taught = new Set(schools.flatMap(({ offers }) => offers.map(({ stage }) => stage)));
  const first = EARLY.find((stage) => taught.has(stage));
  const children = schools.map((school) => childrenOf(school, baseYear, stages, first));
  const all = children.reduce((sum, ages) => sum + total(ages), 0);
  const covered = Array.from({ length: CHILDREN }, (_, age) => age).filter((age) =>
    children.some((ages) => ages[age] > 0),
  );
  const steady = covered.reduce((sum, age) => sum + shape.male[age] + shape.female[age], 0);
  return schools.map((school, at): Settlement => {
    const grown = steady === 0 ? 0 : total(children[at]) / steady;
    const residents = (ages: readonly number[]) =>
      ages.map((weight, age) => (age < CHILDREN ? children[at][age] / 2 : weight * grown));
    const { name, county, township, setting, terrain, lng, lat } = school;
    return {
      id: `${STAND_IN}${school.id}`.slice(0, 100) as SettlementId,
      name,
      kind: "neighbourhood",
      county,
      township,
      setting,
      terrain,
      lng,
      lat,
      residents: all === 0 ? zeroes() : { male: residents(shape.male), female: residents(shape.female) },
    };
  });
}

const zeroes = (): ResidentsByAge => ({ male: new Array(AGES).fill(0), female: new Array(AGES).fill(0) });
const total = (ages: readonly number[]): number => ages.reduce((sum, persons) => sum + persons, 0);

function childrenOf(
  school: School,
  baseYear: number,
  stages: StageRules,
  first: Stage | undefined,
): readonly number[] {
  const ages = new Array<number>(CHILDREN).fill(0);
  for (const { stage, fromGrade, enrolment } of school.offers) {
    const byGrade = enrolment.find(({ year }) => year === baseYear)?.byGrade ?? [];
    byGrade.forEach((pupils, at) => {
      const age = stages[stage].entryAge + fromGrade - 1 + at;
      if (age < CHILDREN) ages[age] += pupils;
    });
    if (stage !== first || fromGrade !== 1) continue;
    for (let age = 0; age < stages[stage].entryAge; age++) ages[age] += byGrade[0] ?? 0;
  }
  return ages;
}
