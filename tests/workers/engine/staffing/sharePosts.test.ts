import { describe, expect, it } from "vitest";
import { wholePosts } from "../../../../src/model/staffing/wholePosts";
import { sharePosts } from "../../../../workers/engine/staffing/sharePosts";

describe("sharePosts (method 6.4)", () => {
  it("rounds the parts of near schools up once", () => {
    // 2.4, 3.3 and 1.2 posts: three teachers for the parts if nobody shares, one for 0.4 + 0.3 + 0.2.
    const near = [
      [1, 2],
      [0, 2],
      [0, 1],
    ];

    expect(sharePosts([10, 11, 12], [2.4, 3.3, 1.2], near)).toEqual([
      {
        hub: 10,
        members: [
          { school: 10, part: expect.closeTo(0.4) },
          { school: 11, part: expect.closeTo(0.3) },
          { school: 12, part: expect.closeTo(0.2) },
        ],
        posts: 1,
      },
    ]);
  });

  it("takes a hub in the middle, since its ends are too far from each other", () => {
    const shared = sharePosts([10, 11, 12], [0.3, 0.3, 0.3], [[1], [0, 2], [1]]);

    expect(shared).toHaveLength(1);
    expect(shared[0]).toMatchObject({ hub: 11, posts: 1 });
  });

  it("shares nobody where that saves no post, and none of a whole number", () => {
    expect(sharePosts([0, 1], [1.6, 1.7], [[1], [0]])).toEqual([]);
    expect(sharePosts([0, 1], [2, 0.1 + 0.2 + 0.7], [[1], [0]])).toEqual([]);
    expect(wholePosts(0.1 + 0.2 + 0.7)).toBe(1);
  });
});
