import { STAGES, type Stage } from "../../domain/stage";
import type { Results } from "../results";
import { type StaffMoveRow, staffMoves } from "./staffMoves";
import type { StaffPlan } from "./staffPlan";

/** The teachers of one stage of a school in a year (method 6.4). */
export interface SchoolStaffing {
  readonly stage: Stage;
  readonly posts: number;
  readonly staff: number;
  readonly leavers: number;
  /** Who come to the school and who leave it for another. */
  readonly into: readonly StaffMoveRow[];
  readonly from: readonly StaffMoveRow[];
  /** Schools that it shares teachers with, itself left out. */
  readonly sharesWith: readonly string[];
}

/** A school's teachers in a year, stage by stage; none where it has neither posts nor teachers, or is private. */
export function schoolStaffing(
  results: Results,
  plan: StaffPlan,
  school: string,
  year: number,
): readonly SchoolStaffing[] {
  const { model } = results;
  const row = model.schoolRow.get(school);
  return plan.flatMap((one) => {
    const at = row === undefined || one.year !== year ? -1 : one.schools.indexOf(row);
    if (at === -1) return [];
    const stage = STAGES[one.stage];
    const moves = staffMoves(results, plan, { county: model.countyIds[one.county], stage, year });
    const shared = one.shared.find(({ members }) => members.some((member) => member.school === row));
    return [
      {
        stage,
        posts: one.posts[at],
        staff: one.staff[at],
        leavers: one.leavers[at],
        into: moves.filter((move) => move.into === school),
        from: moves.filter((move) => move.from === school),
        sharesWith: (shared?.members ?? [])
          .filter((member) => member.school !== row)
          .map((member) => model.schools[member.school].id as string),
      },
    ];
  });
}
