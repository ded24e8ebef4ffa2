import { STAGES } from "../domain/stage";
import type { Results } from "../model/results";
import { staffMoves, whyMoved } from "../model/staffing/staffMoves";
import type { StaffPlan } from "../model/staffing/staffPlan";
import { STAFF_FIGURES, type StaffTotals, staffTotals } from "../model/staffing/staffTotals";

/** The exported column of each figure of the staffing. */
export const STAFF_COLUMNS = {
  asked: "postsAsked",
  postsAlone: "postsAlone",
  posts: "postsShared",
  before: "teachersBefore",
  leavers: "teachersLeave",
  recruits: "teachersRecruited",
  moved: "teachersMove",
  staff: "teachersAfter",
  vacant: "postsVacant",
  above: "teachersAbove",
  waiting: "teachersWaiting",
} as const satisfies Readonly<Record<keyof StaffTotals, string>>;

/** Posts and teachers by year, county and stage (method 6.4); parts without either are left out. */
export const staffRows = (results: Results, plan: StaffPlan) =>
  results.years.flatMap((year) =>
    results.model.countyIds.flatMap((county) =>
      STAGES.map((stage) => ({
        year,
        county,
        stage,
        totals: staffTotals(results, plan, { county, stage, year }),
      })).filter(({ totals }) => totals.posts + totals.staff + totals.waiting > 0),
    ),
  );

/** The same under the exported columns. */
export const staffFile = (results: Results, plan: StaffPlan): readonly object[] =>
  staffRows(results, plan).map(({ totals, ...of }) => ({
    ...of,
    ...Object.fromEntries(STAFF_FIGURES.map((figure) => [STAFF_COLUMNS[figure], totals[figure]])),
  }));

/** Teachers who come to a school, under the exported columns. */
export const staffMovesFile = (results: Results, plan: StaffPlan): readonly object[] =>
  results.years.flatMap((year) =>
    staffMoves(results, plan, { year }).map((move) => ({
      year,
      county: move.county,
      stage: move.stage,
      leftSchool: move.from,
      joinedSchool: move.into,
      postsMoved: move.posts,
      straightM: move.metres,
      whyMoved: whyMoved(move),
    })),
  );
