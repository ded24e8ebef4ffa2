import type { SchoolDifference } from "../../model/comparison/schoolDifferences";
import type { SettlementDifference } from "../../model/comparison/settlementDifferences";
import type { DifferenceMark, DifferenceMarks } from "../map/difference";

/** What about the settlements the maps compare. */
export const CHANGES = ["school", "journey", "classSize"] as const;
export type Change = (typeof CHANGES)[number];

export const SIGNS = {
  better: "+",
  worse: "−",
  other: "↔",
  opens: "+",
  grows: "▲",
  shrinks: "▼",
  closes: "×",
} as const;

/** Less than this is no difference on the map: half a child, a hundred metres, one pupil in a class. */
const A_CHILD = 0.5;
const METRES = 100;
const A_PUPIL = 1;
/** So many pupils of a settlement at another school are told, or half of them. */
const SOME_PUPILS = 5;

/** Marks of all that differs, in colour and sign. */
export function differenceMarks(
  settlements: readonly SettlementDifference[],
  schools: readonly SchoolDifference[],
  change: Change,
  isKnown: (school: string) => boolean,
): DifferenceMarks {
  const marked = <T>(
    things: readonly T[],
    id: (thing: T) => string,
    mark: (thing: T) => DifferenceMark | undefined,
  ) =>
    new Map(
      things.flatMap((thing): readonly (readonly [string, DifferenceMark])[] => {
        const found = mark(thing);
        return found === undefined ? [] : [[id(thing), found]];
      }),
    );
  return {
    settlements: marked(
      settlements,
      ({ id }) => id,
      (one) => settlementMark(one, change),
    ),
    schools: marked(
      schools,
      ({ plan }) => plan.id,
      (one) => schoolMark(one, change),
    ),
    missing: schools.flatMap(({ plan }) => (isKnown(plan.id) ? [] : [plan])),
  };
}

function settlementMark(
  { before, after, moved }: SettlementDifference,
  change: Change,
): DifferenceMark | undefined {
  switch (change) {
    case "school": {
      const seated = before.unplaced - after.unplaced;
      if (Math.abs(seated) >= A_CHILD) return markOf(seated);
      const isTold = moved >= A_CHILD && (moved >= SOME_PUPILS || moved >= after.pupils / 2);
      return isTold ? { tone: "other", sign: SIGNS.other } : undefined;
    }
    case "journey":
      return lessIsBetter(before.journeyM, after.journeyM, METRES);
    case "classSize":
      return lessIsBetter(before.classSize, after.classSize, A_PUPIL);
  }
}

function schoolMark(
  { change: seats, before, after }: SchoolDifference,
  change: Change,
): DifferenceMark | undefined {
  if (seats !== "none") return { tone: "seats", sign: SIGNS[seats] };
  if (change !== "classSize" || before === undefined || after === undefined) return undefined;
  return lessIsBetter(before.largestClass, after.largestClass, A_PUPIL);
}

function lessIsBetter(
  before: number | null,
  after: number | null,
  least: number,
): DifferenceMark | undefined {
  if (before === null || after === null || Math.abs(before - after) < least) return undefined;
  return markOf(before - after);
}

const markOf = (gain: number): DifferenceMark =>
  gain > 0 ? { tone: "better", sign: SIGNS.better } : { tone: "worse", sign: SIGNS.worse };
