import type { PlanLineId } from "../../../src/domain/ids";
import type { Expand } from "../../../src/domain/measure";
import type { School } from "../../../src/domain/school";
import { seatsOf } from "../../../src/domain/seats";
import { capitalOf, FUNDING, measureId, type PlanCity, pupilsOf, seatsAt, thirdYear } from "./planCity";
import type { PlanDemand } from "./planDemand";

type ExpandedStage = "preschool" | "primary" | "junior" | "senior";

const EXPANSIONS = 71;

interface Kind {
  readonly stage: ExpandedStage;
  /** Promised rooms, all schools together. */
  readonly rooms: number;
  readonly years: readonly number[];
  /** Most rooms at one school. */
  readonly most: number;
}

/** Kindergartens first, while there are children for them; senior rooms last, for the peak of 2029. */
const KINDS: readonly Kind[] = [
  { stage: "senior", rooms: 22, years: [2025], most: 5 },
  { stage: "preschool", rooms: 57, years: [2021], most: 3 },
  { stage: "junior", rooms: 19, years: [2023, 2024], most: 3 },
  { stage: "primary", rooms: 54, years: [2021, 2022], most: 2 },
];
/** Two kindergartens get these, so that the seats are those of the plan to the last one. */
const ODD_ROOMS = [2, 1];
const CITY_COUNTY = "640502";

/**
 * Rule 14: public schools outside `merged` get rooms, each school once: those where, in the third year and beside the new schools,
 * most pupils are above the school's seats or would have a shorter way to it, and as many rooms as those fill. Primary schools
 * come last and share out the rooms that are left, so that 71 are expanded.
 */
export function planExpansions(city: PlanCity, merged: ReadonlySet<string>, demand: PlanDemand): Expand[] {
  const taken = new Set<string>();
  const expansions: Expand[] = [];
  for (const { stage, rooms, years, most } of KINDS) {
    const able = city.schools.filter(
      (school) => school.ownership === "public" && !merged.has(school.id) && pupilsOf(school, stage) > 0,
    );
    const step = stage === "preschool" ? city.norms.classSize[stage].length : 1;
    const odd = stage === "preschool" ? ODD_ROOMS : [];
    let left = rooms - odd.reduce((sum, few) => sum + few, 0);
    const add = (rank: number, roomsOf: (wanted: number) => number) => {
      const year = years[rank % years.length];
      const best = able
        .filter((school) => !taken.has(school.id))
        .map((school) => ({
          school,
          wanted: wantedSeats(school, stage, thirdYear(year), most, city, demand),
        }))
        .sort((a, b) => b.wanted - a.wanted || a.school.id.localeCompare(b.school.id))
        .find(({ school, wanted }) => addsWholeGroups(school, stage, roomsOf(wanted)));
      if (best === undefined)
        throw new Error(`no public school is left whose ${stage} rooms could be expanded`);
      const { school, wanted } = best;
      const addedRooms = roomsOf(wanted);
      const seats = seatsOf(addedRooms, city.norms.classSize[stage]);
      taken.add(school.id);
      const own = demand.pupilsAt(school.id, stage, year) - seatsAt(school, stage, city.norms);
      if (seats > own) demand.open(school, stage, year, seats - Math.max(0, own));
      expansions.push(expansionOf(school, stage, addedRooms, year, expansions.length, city));
      return addedRooms;
    };
    const schoolsLeft = () => (stage === "primary" ? EXPANSIONS - expansions.length : 1);
    const filled = (wanted: number) => {
      const size = seatsOf(step, city.norms.classSize[stage]) / step;
      const full = step * Math.max(1, Math.floor(wanted / size / step + (stage === "preschool" ? 0.3 : 0.1)));
      return Math.min(full, most, left - step * (schoolsLeft() - 1));
    };
    let rank = 0;
    while (left > 0) left -= add(rank++, filled);
    for (const few of odd) add(rank++, () => few);
  }
  return withBranch(expansions, city);
}

/** Pupils of a school above its seats, and others who would have a shorter way to it, as many as `most` rooms hold. */
function wantedSeats(
  school: School,
  stage: ExpandedStage,
  year: number,
  most: number,
  { norms }: PlanCity,
  demand: PlanDemand,
): number {
  const above = demand.pupilsAt(school.id, stage, year) - seatsAt(school, stage, norms);
  return above + demand.wouldCome(school, stage, year, seatsOf(most, norms.classSize[stage])).pupils;
}

/** Kindergarten rooms differ in size by age: one or two more are promised only where all ages have as many so far. */
function addsWholeGroups(school: School, stage: ExpandedStage, addedRooms: number): boolean {
  const rooms = school.offers.find((offer) => offer.stage === stage)?.rooms ?? 0;
  return stage !== "preschool" || addedRooms % 3 === 0 || rooms % 3 === 0;
}

function expansionOf(
  school: School,
  stage: ExpandedStage,
  addedRooms: number,
  year: number,
  rank: number,
  { norms }: PlanCity,
): Expand {
  return {
    kind: "expand",
    id: measureId("E", rank),
    year,
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
