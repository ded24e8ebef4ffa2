import type { PlanLineId } from "../../../src/domain/ids";
import type { Merge } from "../../../src/domain/measure";
import type { Settlement } from "../../../src/domain/place";
import type { School } from "../../../src/domain/school";
import { measureId, type PlanCity, pupilsOf, seatsAt } from "./planCity";
import type { PlanDemand } from "./planDemand";
import { roadM } from "./roadM";

const MERGERS = 42;
const SMALL_BELOW = 100;
/** By road: of a pupil, and between the two buildings. */
const LONGEST_JOURNEY_M = 12_000;
const YEARS = [2022, 2023, 2023, 2024, 2024, 2025, 2021];
/** One in seven has not been consulted on yet. */
const UNDATED_EVERY = 7;

/**
 * Rule 15: of the village schools below 100 pupils those that stay smallest in every year without measures join the nearest complete school that has seats at the
 * standard for all of them; a school stays where some village would have no other within the longest journey.
 */
export function planMergers(city: PlanCity, settlements: readonly Settlement[], demand: PlanDemand): Merge[] {
  const most = new Map(city.schools.map(({ id }) => [id, demand.mostPupils(id, "primary")]));
  const small = city.schools
    .filter((school) => isSmall(school))
    .sort((a, b) => (most.get(a.id) ?? 0) - (most.get(b.id) ?? 0) || a.id.localeCompare(b.id));
  const open = new Set(city.schools.filter((school) => pupilsOf(school, "primary") > 0));
  const received = new Map<string, number>();
  const merges: Merge[] = [];
  for (const school of small) {
    if (merges.length === MERGERS) break;
    if (received.has(school.id)) continue;
    const into = receiverOf(school, open, received, city);
    if (into === undefined || isNeeded(school, open, settlements)) continue;
    open.delete(school);
    received.set(into.id, (received.get(into.id) ?? 0) + pupilsOf(school, "primary"));
    merges.push(mergeOf(school, into, merges.length));
  }
  if (merges.length < MERGERS) throw new Error(`only ${merges.length} small schools can be merged`);
  return merges;
}

const isSmall = (school: School): boolean =>
  (school.kind === "primary" || school.kind === "teachingPoint") &&
  school.setting === "rural" &&
  pupilsOf(school, "primary") < SMALL_BELOW;

function receiverOf(
  school: School,
  open: ReadonlySet<School>,
  received: ReadonlyMap<string, number>,
  { norms }: PlanCity,
): School | undefined {
  const pupils = pupilsOf(school, "primary");
  const able = [...open].filter((other) => {
    if (other === school || other.county !== school.county || roadM(school, other) > LONGEST_JOURNEY_M)
      return false;
    const primary = other.offers.find(({ stage }) => stage === "primary");
    const room =
      seatsAt(other, "primary", norms) - pupilsOf(other, "primary") - (received.get(other.id) ?? 0);
    return primary?.toGrade === 6 && room >= pupils;
  });
  return able.sort((a, b) => roadM(school, a) - roadM(school, b) || a.id.localeCompare(b.id))[0];
}

/** Whether a village would be left without any primary school within the longest journey. */
const isNeeded = (school: School, open: ReadonlySet<School>, settlements: readonly Settlement[]): boolean =>
  settlements.some(
    (settlement) =>
      settlement.county === school.county &&
      roadM(settlement, school) <= LONGEST_JOURNEY_M &&
      ![...open].some((other) => other !== school && roadM(settlement, other) <= LONGEST_JOURNEY_M),
  );

function mergeOf(school: School, into: School, rank: number): Merge {
  const year = YEARS[rank % YEARS.length];
  const isDated = rank % UNDATED_EVERY !== UNDATED_EVERY - 2;
  return {
    kind: "merge",
    id: measureId("M", rank),
    year,
    status: "planned",
    line: "merged" as PlanLineId,
    school: school.id,
    into: into.id,
    campusStays: false,
    ...(isDated ? { hearing: `${year}-03-15`, publicNotice: `${year}-04-20` } : {}),
    note: "示范：42 所撤并之一，对象与年份按规则虚构 / made up by rule 15",
  };
}
