import type { FilledSchool } from "./fillSchool";

/** Something that the tables do not hold and an assumption fills. */
export interface Gap {
  readonly what: FilledSchool["assumed"][number] | "settlements" | "ages" | "births" | "years";
  /** Of how many it is assumed, and of how many at all. */
  readonly count: number;
  readonly of: number;
}

/** What is known of a city's tables when its gaps are counted. */
export interface Held {
  readonly schools: readonly FilledSchool[];
  readonly isStandIn: boolean;
  readonly settlements: number;
  /** Settlements with residents by age. */
  readonly aged: number;
  readonly years: number;
  readonly births: number;
}

const COLUMNS = ["enrolment", "byGrade", "rooms", "point", "beds", "premises"] as const;

/** Every gap of a city, the one that weighs most first (design: the ladder). */
export function gapsOf({ schools, isStandIn, settlements, aged, years, births }: Held): readonly Gap[] {
  const of = schools.length;
  const gaps: readonly Gap[] = [
    ...(isStandIn ? [{ what: "settlements" as const, count: of, of }] : []),
    ...(isStandIn ? [] : [{ what: "ages" as const, count: settlements - aged, of: settlements }]),
    { what: "births", count: births > 0 ? 0 : 1, of: 1 },
    { what: "years", count: years > 1 ? 0 : 1, of: 1 },
    ...COLUMNS.map((what) => ({
      what,
      count: schools.filter(({ assumed }) => assumed.includes(what)).length,
      of,
    })),
  ];
  return gaps.filter(({ count }) => count > 0);
}
