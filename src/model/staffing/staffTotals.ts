import { STAGES } from "../../domain/stage";
import type { Part } from "../part";
import type { Results } from "../results";
import type { StaffPlan, StaffYear } from "./staffPlan";
import { wholePosts } from "./wholePosts";

/** Posts and teachers of a part of the city in one year (method 6.4), whole but for what is asked. */
export interface StaffTotals {
  /** By pupils and classes, in parts of a post. */
  readonly asked: number;
  /** Rounded up school by school, and with the parts that near schools share. */
  readonly postsAlone: number;
  readonly posts: number;
  readonly before: number;
  readonly leavers: number;
  readonly recruits: number;
  /** Who changed from one school to another, those without a school among them. */
  readonly moved: number;
  readonly staff: number;
  /** Posts that nobody holds, and teachers above the posts of their school. */
  readonly vacant: number;
  readonly above: number;
  /** Employed without a school. */
  readonly waiting: number;
}

export const STAFF_FIGURES = [
  "asked",
  "postsAlone",
  "posts",
  "before",
  "leavers",
  "recruits",
  "moved",
  "staff",
  "vacant",
  "above",
  "waiting",
] as const satisfies readonly (keyof StaffTotals)[];

/** The staffing of a part of the city in a year. */
export function staffTotals(
  results: Results,
  plan: StaffPlan,
  part: Part & { readonly year: number },
): StaffTotals {
  const own = staffOf(results, plan, part).map(totalsOf);
  const sum = (figure: keyof StaffTotals) => own.reduce((all, one) => all + one[figure], 0);
  return Object.fromEntries(STAFF_FIGURES.map((figure) => [figure, sum(figure)])) as unknown as StaffTotals;
}

/** The counties and stages of a part, in a year. */
export const staffOf = (
  { model }: Results,
  plan: StaffPlan,
  { county, stage, year }: Part & { readonly year: number },
): readonly StaffYear[] =>
  plan.filter(
    (one) =>
      one.year === year &&
      (county === undefined || model.countyIds[one.county] === county) &&
      (stage === undefined || STAGES[one.stage] === stage),
  );

function totalsOf({
  asked,
  posts,
  before,
  staff,
  leavers,
  recruits,
  waiting,
  moves,
}: StaffYear): StaffTotals {
  const sum = (values: ArrayLike<number>) => Array.from(values).reduce((all, one) => all + one, 0);
  const beyond = (many: Int32Array, few: Int32Array) =>
    sum(many.map((some, at) => Math.max(0, some - few[at])));
  return {
    asked: sum(asked),
    postsAlone: sum(asked.map(wholePosts)),
    posts: sum(posts),
    before: sum(before),
    leavers: sum(leavers),
    recruits,
    moved: sum(moves.map((move) => (move.from === undefined && !move.waited ? 0 : move.posts))),
    staff: sum(staff),
    vacant: beyond(posts, staff),
    above: beyond(staff, posts),
    waiting,
  };
}
