import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arcsOfTable, boundOf, openSiting, type SitingProblem } from "../../../workers/siting/siting";
import { lawRuns } from "../../builders/lawRuns";
import { optimum, sitingProblems, valued } from "../../builders/sitingProblems";

const STEPS = 3000;

const searched = (problem: SitingProblem, steps = STEPS) => {
  const siting = openSiting(problem, 1);
  for (let step = 0; step < steps && siting.report().status === "searching"; step++) siting.step();
  return siting.report();
};

/** Two villages of 10 and 20 children at two sites of 15 seats; building costs 300, a child without a seat 100. */
const villages: SitingProblem = {
  periods: 1,
  demand: Float64Array.of(10, 20),
  ...arcsOfTable(Float64Array.of(1, 5, Infinity, 2), 2),
  shortCost: 100,
  sites: [0, 1].map(() => ({
    seats: [0, 15],
    courses: [
      { levels: [0], cost: 0, use: [0] },
      { levels: [1], cost: 300, use: [1] },
    ],
  })),
  limits: [2],
};

describe("the search for sites", () => {
  it("builds both sites where each seats more than it costs", () => {
    // 600 for both, 10 × 1 + 15 × 2 for journeys, 5 children short
    expect(searched(villages)).toMatchObject({ status: "proved", plan: [1, 1], value: 1140, gap: 0 });
  });

  it("builds where more children lack a seat when only one may be built", () => {
    // 300, 15 × 2, 15 children short
    expect(searched({ ...villages, limits: [1] })).toMatchObject({
      status: "proved",
      plan: [0, 1],
      value: 1830,
    });
  });

  it("says that no plan keeps a limit which asks for more sites than there are", () => {
    const three = villages.sites.map(({ seats, courses }) => ({
      seats,
      courses: courses.map((one) => ({ ...one, use: one.use.map((units) => -units) })),
    }));

    const report = searched({ ...villages, sites: three, limits: [-3] });

    expect(report.status).toBe("impossible");
    expect(report.value).toBeUndefined();
    expect(report.gap).toBeUndefined();
  });

  it("has neither a value nor a bound before its first step", () => {
    const { status, value, bound, gap } = openSiting(villages, 1).report();

    expect({ status, value, bound, gap }).toEqual({ status: "searching" });
  });

  it("names the row of a problem that is not well formed", () => {
    expect(() => openSiting({ ...villages, demand: Float64Array.of(10, -1) }, 1)).toThrow("demand 1 is -1");
  });

  it("says proved of the optimum alone, and never bounds above it", () => {
    let proved = 0;
    const runs = lawRuns(25);
    fc.assert(
      fc.property(sitingProblems, (problem) => {
        const least = optimum(problem);
        const { status, value, bound, multipliers, plan } = searched(problem);
        const near = 1e-7 * Math.max(1, least);
        if (status === "impossible") return least === Infinity;
        if (status === "proved") proved++;
        if (multipliers) expect(boundOf(problem, multipliers)).toBeLessThanOrEqual(least + near);
        if (bound !== undefined) expect(bound).toBeLessThanOrEqual(least + near);
        if (value === undefined || plan === undefined) return status === "searching";
        expect(valued(problem, plan)).toBeCloseTo(value, 6);
        return status !== "proved" || Math.abs(value - least) <= near;
      }),
      { numRuns: runs },
    );
    expect(proved).toBeGreaterThan(0);
  });

  it("never lowers its bound nor raises its value, and goes on from a save as if it had not stopped", () => {
    fc.assert(
      fc.property(sitingProblems, fc.integer({ min: 1, max: 60 }), (problem, stop) => {
        const whole = openSiting(problem, 7);
        let halves = openSiting(problem, 7);
        for (let step = 0; step < 90; step++) {
          const before = whole.report();
          whole.step();
          const after = whole.report();
          expect(after.bound ?? 0).toBeGreaterThanOrEqual(before.bound ?? 0);
          expect(after.value ?? Infinity).toBeLessThanOrEqual(before.value ?? Infinity);
          if (step === stop) halves = openSiting(problem, halves.save());
          halves.step();
        }
        expect(halves.save()).toBe(whole.save());
      }),
      { numRuns: lawRuns(8) },
    );
  });

  it("never does worse for more money, one more site, or sites in another order", () => {
    fc.assert(
      fc.property(sitingProblems, (problem) => {
        const before = searched(problem);
        const more = searched({ ...problem, limits: problem.limits.map((most) => most + 50) });
        const count = problem.sites.length;
        const turned = searched({
          ...problem,
          sites: [...problem.sites].reverse(),
          arcSite: problem.arcSite.map((site) => count - 1 - site),
        });
        if (before.status === "proved" && more.status === "proved")
          expect(more.value).toBeLessThanOrEqual((before.value ?? 0) * (1 + 1e-8));
        if (before.status === "proved" && turned.status === "proved")
          expect(turned.value).toBeCloseTo(before.value ?? -1, 5);
      }),
      { numRuns: lawRuns(6) },
    );
  });
});
