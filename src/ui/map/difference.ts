import type { Point } from "../../domain/place";
import type { Palette } from "./palette";
import type { Places } from "./places";

/** What a mark says: better or worse where one can say so, else that something is another, or the seats are. */
export type Tone = keyof Palette["difference"];

/** How one thing differs from another plan: a colour, and a sign that says the same without it. */
export interface DifferenceMark {
  readonly tone: Tone;
  readonly sign: string;
}

/** All that a plan does otherwise than another, by id; what has no mark is as there. */
export interface DifferenceMarks {
  readonly settlements: ReadonlyMap<string, DifferenceMark>;
  readonly schools: ReadonlyMap<string, DifferenceMark>;
  /** Where the other plan has a school that this one has never heard of. */
  readonly missing: readonly Point[];
}

/** The marks by the rows of one plan's places. */
export interface DifferenceRows {
  readonly settlements: readonly (DifferenceMark | undefined)[];
  readonly schools: readonly (DifferenceMark | undefined)[];
}

/** Marks are kept by id, for rows of two plans do not agree; a map draws by row. */
export const differenceRows = (marks: DifferenceMarks, places: Places): DifferenceRows => ({
  settlements: places.settlements.map(({ id }) => marks.settlements.get(id)),
  schools: places.schools.map(({ id }) => marks.schools.get(id)),
});
