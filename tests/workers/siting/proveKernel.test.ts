import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proveKernel } from "../../../workers/siting/proveKernel";
import { locationProblem, openSiting, type SitingProblem } from "../../../workers/siting/siting";
import { lawRuns } from "../../builders/lawRuns";
import { optimum, sitingProblems } from "../../builders/sitingProblems";

/** A short search, its kernel given to HiGHS, and what is known then. */
async function withKernel(problem: SitingProblem, steps: number) {
  const siting = openSiting(problem, 1);
  for (let step = 0; step < steps && siting.report().status === "searching"; step++) siting.step();
  const kernel = siting.kernel();
  if (kernel === undefined) return { report: siting.report(), found: undefined };
  const found = await proveKernel(kernel, {});
  siting.learn(found);
  return { report: siting.report(), found };
}

describe("the proof of what a search leaves open", () => {
  it("proves that three villages of 6 need three sites of 9 if none is split", async () => {
    const { report } = await withKernel(
      locationProblem({
        demand: [6, 6, 6],
        costs: { table: [1, 1, 1, 1, 1, 1, 1, 1, 1] },
        sites: [1, 2, 3].map(() => ({ sizes: [{ seats: 9, fixedCost: 10 }] })),
        isWhole: true,
      }),
      40,
    );

    expect(report).toMatchObject({ status: "proved", value: 48 });
  });

  it("comes to the optimum of every small problem, and never bounds above it", async () => {
    await fc.assert(
      fc.asyncProperty(sitingProblems, async (problem) => {
        const least = optimum(problem);
        const { report, found } = await withKernel(problem, 4);
        if (found === undefined) return;
        expect(found.isDone).toBe(true);
        expect(found.bound ?? 0).toBeLessThanOrEqual(least * (1 + 1e-9) + 1e-9);
        expect(report.bound ?? 0).toBeLessThanOrEqual(least * (1 + 1e-7) + 1e-7);
        expect(report.status).toBe("proved");
        expect(Math.abs((report.value ?? 0) - least)).toBeLessThanOrEqual(1e-6 * Math.max(1, least));
      }),
      { numRuns: lawRuns(12) },
    );
  });
});
