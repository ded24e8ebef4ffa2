import type { SharedPosts } from "../../../src/model/staffing/staffPlan";
import { fullPosts, NO_PART, wholePosts } from "../../../src/model/staffing/wholePosts";

/**
 * Teachers shared between schools (method 6.4): beyond its whole posts each school lacks a part of one, and the parts of schools
 * near a hub are rounded up once instead of school by school. Hub after hub is taken that saves most posts, the first of equal
 * ones; each school shares at most once, and nobody shares where that saves none.
 *
 * @param asked Posts by school. @param near Places of the schools that each may share with, itself left out.
 */
export function sharePosts(
  schools: ArrayLike<number>,
  asked: ArrayLike<number>,
  near: readonly (readonly number[])[],
): readonly SharedPosts[] {
  const parts = Array.from(asked, (posts) => Math.max(0, posts - fullPosts(posts)));
  const shares = parts.map((part) => part > NO_PART);
  const shared: SharedPosts[] = [];
  for (;;) {
    let best:
      | { readonly hub: number; readonly members: readonly number[]; readonly saved: number }
      | undefined;
    for (let hub = 0; hub < parts.length; hub++) {
      if (!shares[hub]) continue;
      const members = [hub, ...near[hub].filter((at) => shares[at])];
      const saved = members.length - roundedUp(members, parts);
      if (saved > (best?.saved ?? 0)) best = { hub, members, saved };
    }
    if (best === undefined) return shared;
    const { hub, members } = best;
    for (const at of members) shares[at] = false;
    shared.push({
      hub: schools[hub],
      members: members.map((at) => ({ school: schools[at], part: parts[at] })),
      posts: roundedUp(members, parts),
    });
  }
}

const roundedUp = (members: readonly number[], parts: readonly number[]): number =>
  wholePosts(members.reduce((sum, at) => sum + parts[at], 0));
