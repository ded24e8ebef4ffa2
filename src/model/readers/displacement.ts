import { STAGES } from "../../domain/stage";
import type { Results } from "../results";
import { attendance } from "./attendance";
import { type DisplacedTo, displaced } from "./displaced";

/**
 * Where a school's pupils of one year go, told by two runs that differ in one measure: for each settlement and grade with
 * pupils at the school before, what other schools gain (and what stays unplaced), shared among those who left.
 */
export const displacement = (
  before: Results,
  after: Results,
  school: string,
  year: number,
): readonly DisplacedTo[] =>
  STAGES.flatMap((stage) => {
    const from = attendance(before, stage, year);
    const isTaught = [...from.values()].some((seat) => seat.school === school);
    return isTaught ? displaced(from, attendance(after, stage, year), stage, school) : [];
  });
