import { STAGES, type Stage } from "../../domain/stage";
import { straightM } from "../model";
import type { Part } from "../part";
import type { Results } from "../results";
import type { StaffPlan } from "./staffPlan";
import { staffOf } from "./staffTotals";

/** Teachers who come to a school in a year, by ids. */
export interface StaffMoveRow {
  readonly year: number;
  readonly county: string;
  readonly stage: Stage;
  /** Where they taught before; absent: recruits, or teachers who had no school. */
  readonly from?: string;
  readonly by: "move" | "recruit" | "waited";
  readonly into: string;
  readonly posts: number;
  /** Straight line; absent without a school to come from. */
  readonly metres?: number;
  /** Their school closed or merged. */
  readonly isClosed: boolean;
}

/** Why teachers come: their school has too many or closed, they are recruited, or had no school. */
export const whyMoved = ({ by, isClosed }: StaffMoveRow) =>
  by === "move" ? (isClosed ? ("closed" as const) : ("surplus" as const)) : by;

/** Who moves in a year of a part (method 6.4), the longest ways last within each county and stage. */
export function staffMoves(
  results: Results,
  plan: StaffPlan,
  part: Part & { readonly year: number },
): readonly StaffMoveRow[] {
  const { model } = results;
  const id = (row: number) => model.schools[row].id as string;
  return staffOf(results, plan, part).flatMap((one) =>
    one.moves
      .map(({ from, into, posts, waited, closed }): StaffMoveRow => {
        const shared = {
          year: one.year,
          county: model.countyIds[one.county],
          stage: STAGES[one.stage],
          into: id(into),
          posts,
        };
        if (from === undefined) return { ...shared, by: waited ? "waited" : "recruit", isClosed: false };
        const metres = straightM(model.schoolGround, from, model.schoolGround, into);
        return { ...shared, by: "move", from: id(from), metres, isClosed: closed === true };
      })
      .sort((a, b) => (a.metres ?? 0) - (b.metres ?? 0)),
  );
}

/** Teachers whom near schools share in a year, by ids. */
export interface SharedRow {
  readonly county: string;
  readonly stage: Stage;
  readonly hub: string;
  readonly members: readonly { readonly school: string; readonly part: number }[];
  readonly posts: number;
  /** Posts fewer than if each school rounded its own part up. */
  readonly saved: number;
}

/** The shared teachers of a year of a part (method 6.4), those first that save most. */
export const sharedTeachers = (
  results: Results,
  plan: StaffPlan,
  part: Part & { readonly year: number },
): readonly SharedRow[] =>
  staffOf(results, plan, part)
    .flatMap((one) =>
      one.shared.map(({ hub, members, posts }) => ({
        county: results.model.countyIds[one.county],
        stage: STAGES[one.stage],
        hub: results.model.schools[hub].id as string,
        members: members.map(({ school, part: some }) => ({
          school: results.model.schools[school].id as string,
          part: some,
        })),
        posts,
        saved: members.length - posts,
      })),
    )
    .sort((a, b) => b.saved - a.saved);
