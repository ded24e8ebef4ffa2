import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minimumCut, solveTransport } from "../../../../workers/engine/transport/transport";
import { cityTransport } from "../../../builders/cityTransport";
import { highsTransport } from "../../../builders/highsTransport";
import { calmProblems } from "../../../builders/transportProblems";
import { faultsOfFlow, faultsOfPrices } from "../../../builders/transportProof";

const sum = (column: Float64Array) => column.reduce((total, x) => total + x, 0);

describe("solveTransport, beside HiGHS", () => {
  it("costs what HiGHS's optimum costs", async () => {
    const oracle = await highsTransport();
    fc.assert(
      fc.property(calmProblems, (problem) => {
        const solution = solveTransport(problem);
        const answer = oracle(problem, solution.overflowCost);

        expect(Math.abs(solution.objective - answer.objective)).toBeLessThanOrEqual(
          1e-9 * (Math.abs(answer.objective) + sum(problem.supply)) + 1e-6,
        );
      }),
      { numRuns: 300 },
    );
  });

  it("agrees with HiGHS on cost and on what is left over, and proves its shortage", async () => {
    const oracle = await highsTransport();
    const problem = cityTransport({ sources: 1000, targets: 300, arcs: 15, room: 0.9, tolerated: 0.15 });

    const solution = solveTransport(problem);
    const answer = oracle(problem, solution.overflowCost);

    expect(Math.abs(solution.objective / answer.objective - 1)).toBeLessThan(1e-9);
    expect(sum(solution.leftOver)).toBeCloseTo(answer.leftOver, 6);
    expect(minimumCut(problem, solution).short).toBe(sum(solution.leftOver));
    expect(faultsOfFlow(problem, solution)).toEqual([]);
    expect(faultsOfPrices(problem, solution)).toEqual([]);
  });
});
