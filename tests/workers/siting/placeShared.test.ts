import { describe, expect, it } from "vitest";
import { compileSiting } from "../../../workers/siting/compileSiting";
import { placeShared, planOfLoads } from "../../../workers/siting/placeShared";
import { locationProblem } from "../../../workers/siting/siting";

/** A home of 10 beside a dear site of 20 seats (200 to build, 10 a seat) and 4 from a cheap one (40, so 2 a seat). */
const problem = locationProblem({
  demand: [10],
  costs: { table: [1, 4] },
  sites: [{ sizes: [{ seats: 20, fixedCost: 200 }] }, { sizes: [{ seats: 20, fixedCost: 40 }] }],
});
const compiled = compileSiting(problem);
const [part] = compiled.parts;
const nothing = () => ({ source: [0], load: [0, 0] });

describe("everybody placed on shares of what sites cost", () => {
  it("sends the home where way and share of the site are the least", () => {
    const shared = nothing();
    placeShared(compiled, part, [], null, shared);

    // only 10 of the 20 seats can be used: 40 ÷ 10 + 4 = 8 against 200 ÷ 10 + 1 = 21
    expect(shared).toEqual({ source: [8], load: [0, 10] });
    expect(planOfLoads(problem, shared.load)).toEqual([0, 1]);
  });

  it("makes a site dear that was hardly used the time before", () => {
    const shared = nothing();
    placeShared(compiled, part, [], [10, 1], shared);

    // 200 ÷ 10 + 1 = 21 against 40 ÷ 1 + 4 = 44
    expect(shared).toEqual({ source: [21], load: [10, 0] });
  });
});
