import type { CountyId } from "../../../src/domain/ids";
import type { Recruit } from "../../../src/domain/measure";
import type { Stage } from "../../../src/domain/stage";
import type { Results } from "../../../src/model/results";
import { staffTotals } from "../../../src/model/staffing/staffTotals";
import { planStaff } from "../../../workers/engine/staffing/planStaff";
import { largestRemainder } from "./largestRemainder";
import { measureId } from "./planCity";

/** Of the plan (专栏5): teachers recruited from 2021 to 2025, and those of them in scarce subjects. */
const RECRUITED = { posts: 800, scarcePosts: 150 };
const YEARS = { first: 2021, last: 2025 };
const STAGES: readonly Stage[] = ["primary", "junior", "senior"];

/** The plan's recruits, as many each year, by counties and stages as posts are vacant in the base year. */
export function planRecruits(without: Results): readonly Recruit[] {
  const staff = planStaff(without);
  const [year] = without.years;
  const parts = without.model.countyIds.flatMap((county) =>
    STAGES.map((stage) => ({
      county: county as CountyId,
      stage,
      vacant: staffTotals(without, staff, { county, stage, year }).vacant,
    })),
  );
  const years = YEARS.last - YEARS.first + 1;
  const shares = parts.map(({ vacant }) => vacant);
  const posts = largestRemainder(shares, RECRUITED.posts / years);
  const scarce = largestRemainder(posts, RECRUITED.scarcePosts / years);
  return parts
    .map(({ county, stage }, at) => ({ county, stage, posts: posts[at], scarcePosts: scarce[at] }))
    .filter((part) => part.posts > 0)
    .map((part, rank) => ({
      kind: "recruit",
      id: measureId("R", rank),
      year: YEARS.first,
      untilYear: YEARS.last,
      status: "planned",
      ...part,
      note: "示范：规划招聘 800 名（紧缺学科 150 名），县与学段按规则虚构 / made up by rule 19: where and at which stage the plan's 800 teachers are recruited",
    }));
}
