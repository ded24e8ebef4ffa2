import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minimumCut, shortages, solveTransport } from "../../../../workers/engine/transport/transport";
import { aTransport, shortableProblems } from "../../../builders/transportProblems";

const sum = (column: Float64Array) => column.reduce((total, x) => total + x, 0);

// Villages 0 and 1 share school 0; village 2 has school 1, and school 2 out of the others' reach; village 3 has nothing.
const city = aTransport({
  supply: [30, 25, 10, 4],
  targets: [[[40, 0]], [[8, 0]], [[50, 0]]],
  arcs: [
    [0, 0, 500],
    [1, 0, 700],
    [2, 1, 300],
    [2, 2, 900],
  ],
});

describe("minimumCut", () => {
  it("names the villages and schools in want, and by how much", () => {
    const cut = minimumCut(city, solveTransport(city));

    expect(cut).toEqual({
      sources: Int32Array.of(0, 1, 3),
      targets: Int32Array.of(0),
      supply: 59,
      capacity: 40,
      short: 19,
    });
  });

  it("is empty when everyone has a seat", () => {
    const problem = aTransport({ supply: [3], targets: [[[3, 0]]], arcs: [[0, 0, 1]] });

    expect(minimumCut(problem, solveTransport(problem))).toMatchObject({ supply: 0, capacity: 0, short: 0 });
  });

  it("counts a full arc out of the group as its capacity", () => {
    const problem = aTransport({ supply: [10], targets: [[[50, 0]]], arcs: [[0, 0, 1, 4]] });

    expect(minimumCut(problem, solveTransport(problem))).toMatchObject({ supply: 10, capacity: 4, short: 6 });
  });

  it("refuses where leaving over was merely cheaper", () => {
    const problem = aTransport({ supply: [5], targets: [[[9, 0]]], arcs: [[0, 0, 30]], overflow: 20 });

    expect(() => minimumCut(problem, solveTransport(problem))).toThrow(/target 0 has room for 9/);
  });
});

describe("shortages", () => {
  it("keeps villages apart that share no school", () => {
    const groups = shortages(city, solveTransport(city));

    expect(groups.map(({ sources, short }) => [[...sources], short])).toEqual([
      [[0, 1], 15],
      [[3], 4],
    ]);
  });

  it("proves every shortage by a cut, and splits it into groups that share nothing", () => {
    fc.assert(
      fc.property(shortableProblems, (problem) => {
        const solution = solveTransport(problem);
        const left = sum(solution.leftOver);

        const whole = minimumCut(problem, solution);
        const groups = shortages(problem, solution);

        expect(whole.short).toBe(left);
        expect(groups.reduce((total, group) => total + group.short, 0)).toBe(left);
        expect(groups.flatMap((group) => [...group.sources]).sort((a, b) => a - b)).toEqual([
          ...whole.sources,
        ]);
        expect(groups.flatMap((group) => [...group.targets]).sort((a, b) => a - b)).toEqual([
          ...whole.targets,
        ]);
        for (const group of groups) expect(group.short).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});
