/** Parts of a post smaller than this are none: what is left of a division. */
export const NO_PART = 1e-9;

/** Whole posts of a school that shares none. */
export const wholePosts = (asked: number): number => Math.ceil(asked - NO_PART);

/** Whole posts of a school that shares the part that is left, without it. */
export const fullPosts = (asked: number): number => Math.floor(asked + NO_PART);
