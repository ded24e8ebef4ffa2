import type { Recruit } from "./measure";

/** Teachers recruited by a measure over all its years. */
export const recruitedPosts = ({ year, untilYear = year, posts }: Recruit): number =>
  posts * Math.max(0, untilYear - year + 1);
