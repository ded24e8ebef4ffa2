import { describe, expect, it } from "vitest";
import { createResultsCache } from "../../../src/state/resultsCache";

describe("the cache of results", () => {
  it("lets go first of what was not asked for longest", () => {
    const cache = createResultsCache<number>(2);
    cache.put("a", 1);
    cache.put("b", 2);

    cache.get("a");
    cache.put("c", 3);

    expect([cache.get("a"), cache.get("b"), cache.get("c")]).toEqual([1, undefined, 3]);
  });

  it("drops what it is told to", () => {
    const cache = createResultsCache<number>(2);
    cache.put("a", 1);

    cache.drop("a");

    expect(cache.get("a")).toBeUndefined();
  });
});
