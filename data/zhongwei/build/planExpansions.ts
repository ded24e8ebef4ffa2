import type { PlanLineId } from "../../../src/domain/ids";
import type { Expand } from "../../../src/domain/measure";
import type { School } from "../../../src/domain/school";
import { seatsOf } from "../../../src/domain/seats";
import { capitalOf, FUNDING, measureId, type PlanCity, pupilsOf, seatsAt } from "./planCity";

type ExpandedStage = "preschool" | "primary" | "junior" | "senior";

/** Rooms of the 71 expansions, most crowded school first: 69 kindergarten, 44 primary, 29 junior, 21 senior rooms. */
const ROOMS: readonly (readonly [ExpandedStage, readonly number[]])[] = [
  ["senior", repeated(3, 7)],
  ["preschool", [...repeated(3, 22), 2, 1]],
  ["primary", [...repeated(2, 18), ...repeated(1, 8)]],
  ["junior", [3, ...repeated(2, 13)]],
];

const YEARS = [2021, 2022, 2023, 2024, 2025];
const CITY_COUNTY = "640502";

/** Rule 14: public schools outside `merged` whose classes are most over the standard get rooms, one school one time. */
export function planExpansions(city: PlanCity, merged: ReadonlySet<string>): Expand[] {
  const taken = new Set<string>();
  const expansions: Expand[] = [];
  for (const [stage, rooms] of ROOMS) {
    const crowded = city.schools
      .filter((school) => school.ownership === "public" && !merged.has(school.id) && !taken.has(school.id))
      .filter((school) => pupilsOf(school, stage) > 0)
      .sort((a, b) => pressure(b, stage, city) - pressure(a, stage, city) || a.id.localeCompare(b.id));
    if (crowded.length < rooms.length)
      throw new Error(`fewer than ${rooms.length} public schools teach ${stage}`);
    for (const addedRooms of rooms) {
      const school = crowded.find((one) => !taken.has(one.id) && addsWholeGroups(one, stage, addedRooms));
      if (school === undefined)
        throw new Error(`no public school is left whose ${stage} rooms could be expanded`);
      taken.add(school.id);
      expansions.push(expansionOf(school, stage, addedRooms, expansions.length, city));
    }
  }
  return withBranch(expansions, city);
}

/** Kindergarten rooms differ in size by age: one or two more are promised only where all ages have as many so far. */
function addsWholeGroups(school: School, stage: ExpandedStage, addedRooms: number): boolean {
  const rooms = school.offers.find((offer) => offer.stage === stage)?.rooms ?? 0;
  return stage !== "preschool" || addedRooms % 3 === 0 || rooms % 3 === 0;
}

const pressure = (school: School, stage: ExpandedStage, { norms }: PlanCity): number =>
  pupilsOf(school, stage) / seatsAt(school, stage, norms);

function expansionOf(
  school: School,
  stage: ExpandedStage,
  addedRooms: number,
  rank: number,
  { norms }: PlanCity,
): Expand {
  return {
    kind: "expand",
    id: measureId("E", rank),
    year: YEARS[(rank * 2) % YEARS.length],
    status: "planned",
    line: "expanded" as PlanLineId,
    school: school.id,
    stage,
    addedRooms,
    capitalYuan: capitalOf(seatsOf(addedRooms, norms.classSize[stage]), stage, norms),
    funding: FUNDING,
    note: "示范：71 所改扩建之一，对象、规模、年份按规则虚构 / made up by rule 14",
  };
}

/** The first senior expansion of the city's district stands for the one expansion that the plan names. */
function withBranch(expansions: readonly Expand[], { schools }: PlanCity): Expand[] {
  const inCity = new Set<string>(schools.filter(({ county }) => county === CITY_COUNTY).map(({ id }) => id));
  const branch = expansions.find(({ stage, school }) => stage === "senior" && inCity.has(school));
  return expansions.map((measure) =>
    measure !== branch
      ? measure
      : {
          ...measure,
          note: "代表规划专栏8点名的中卫中学（分校）改扩建；所指学校为虚构 / stands for the expansion of 中卫中学（分校） named in box 8 of the plan; the school it is drawn on is made up",
        },
  );
}

function repeated(value: number, times: number): number[] {
  return new Array<number>(times).fill(value);
}
