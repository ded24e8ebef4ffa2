import type { Obstacle, ProposalWishes } from "../../../src/domain/proposal";
import type { Chance } from "./chancesOf";

/**
 * Why wishes cannot be met together (method 10.3), each with the least that would have to give way; none where nothing of this
 * kind stands in the way. What must be done is counted at its cheapest, and so are the new schools that are asked for beyond it.
 */
export function obstaclesOf(chances: readonly Chance[], wishes: ProposalWishes): readonly Obstacle[] {
  const { money, must, leastBuilds = 0, mostBuilds = Number.POSITIVE_INFINITY } = wishes;
  const mostYuan = Math.max(0, ...money.map(({ yuan }) => yuan));
  const haveYuan = money.reduce((sum, { yuan }) => sum + yuan, 0);
  const isAt = (place: string) => (chance: Chance) => chance.site === place || chance.school === place;
  const cheapest = (some: readonly Chance[]) => Math.min(...some.flatMap(({ yuan }) => yuan));
  const mustYuan = must.map((place) => ({ place, yuan: cheapest(chances.filter(isAt(place))) }));
  const alone = mustYuan.flatMap(({ place, yuan }): readonly Obstacle[] => {
    if (yuan === Number.POSITIVE_INFINITY) return [{ kind: "nothingThere", place }];
    return yuan > mostYuan ? [{ kind: "tooDear", place, yuan, mostYuan }] : [];
  });
  const sites = [...new Set(chances.flatMap(({ site }) => (site === undefined ? [] : [site])))];
  const mustBuild = sites.filter((site) => must.includes(site));
  const others = sites
    .filter((site) => !must.includes(site))
    .map((site) => cheapest(chances.filter(isAt(site))))
    .sort((a, b) => a - b)
    .slice(0, Math.max(0, leastBuilds - mustBuild.length));
  const yuan = [...mustYuan.map((one) => one.yuan), ...others]
    .filter((one) => one < Number.POSITIVE_INFINITY)
    .reduce((sum, one) => sum + one, 0);
  return [
    ...alone,
    ...(leastBuilds > sites.length
      ? [{ kind: "tooFewSites", wanted: leastBuilds, possible: sites.length } as const]
      : []),
    ...(Math.max(mustBuild.length, leastBuilds) > mostBuilds
      ? [{ kind: "tooManyMust", must: Math.max(mustBuild.length, leastBuilds), most: mostBuilds } as const]
      : []),
    ...(yuan > haveYuan ? [{ kind: "money", yuan, haveYuan } as const] : []),
  ];
}
