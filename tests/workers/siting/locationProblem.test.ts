import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type LocationQuestion,
  locationAnswer,
  locationProblem,
  openSiting,
  type SitingProblem,
} from "../../../workers/siting/siting";
import { lawRuns } from "../../builders/lawRuns";
import { orCapacitated, orMedian } from "../../builders/orLibrary";
import { everyPlan } from "../../builders/sitingProblems";

const STEPS = 2000;

function answered(question: LocationQuestion) {
  const siting = openSiting(locationProblem(question), 1);
  for (let step = 0; step < STEPS && siting.report().status === "searching"; step++) siting.step();
  return { ...siting.report(), flow: Array.from(siting.flow() ?? []) };
}

describe("a location problem in plain terms", () => {
  it("opens both sites, the second at its smaller size, where that is cheapest", () => {
    // 30 + 40 to open, 10 × 1 + 20 × 2 for ways; the second alone at 40 seats: 60 + 10 × 5 + 20 × 2 = 150
    const answer = answered({
      demand: [10, 20],
      costs: { table: [1, 5, 4, 2] },
      sites: [
        { sizes: [{ seats: 15, fixedCost: 30 }] },
        {
          sizes: [
            { seats: 20, fixedCost: 40 },
            { seats: 40, fixedCost: 60 },
          ],
        },
      ],
    });

    expect(answer).toMatchObject({ status: "proved", plan: [1, 1], value: 120 });
    expect(answer.flow).toEqual([10, 0, 0, 20]);
  });

  it("finds the two medians of five places on a line", () => {
    // at 0, 1, 2, 10 and 12: the middle of the first three and either of the others, 1 + 0 + 1 + 0 + 2
    const places = [0, 1, 2, 10, 12];

    const answer = answered({
      demand: [1, 1, 1, 1, 1],
      costs: { table: places.flatMap((from) => places.map((to) => Math.abs(from - to))) },
      sites: places.map(() => ({ sizes: [{}] })),
      most: 2,
      least: 2,
    });

    expect(answer).toMatchObject({ status: "proved", value: 4 });
    expect(answer.plan?.slice(0, 3)).toEqual([0, 1, 0]);
  });

  it("opens a third site where two would do if villages were split", () => {
    // three villages of 6 at sites of 9: split, two sites hold all 18
    const question = {
      demand: [6, 6, 6],
      costs: { table: [1, 1, 1, 1, 1, 1, 1, 1, 1] },
      sites: [1, 2, 3].map(() => ({ sizes: [{ seats: 9, fixedCost: 10 }] })),
    };

    expect(answered(question)).toMatchObject({ status: "proved", value: 38 });
    expect(answered({ ...question, isWhole: true }).value).toBe(48);
  });

  it("keeps within each period's money, what must stay open and what must stay shut", () => {
    // one site a period fits the money: the village of 8 waits for a period, 3 a unit
    const answer = answered({
      periods: 2,
      demand: [10, 8, 10, 8],
      costs: { table: [0, Infinity, Infinity, Infinity, 0, 0] },
      sites: [
        { sizes: [{ seats: 10, fixedCost: 5 }] },
        { sizes: [{ seats: 8, fixedCost: 5 }] },
        { sizes: [{ seats: 8 }], must: "shut" as const },
      ],
      budgets: [5, 5],
      shortCost: 3,
    });

    expect(answer).toMatchObject({ status: "proved", value: 5 + 5 + 8 * 3 });
    expect(
      answered({
        demand: [1],
        costs: { table: [1, 5] },
        sites: [{ sizes: [{}] }, { sizes: [{ fixedCost: 9 }], must: "open" }],
      }),
    ).toMatchObject({ status: "proved", value: 10 });
  });

  it("tells who goes where, and that places do not suffice", () => {
    const answerOf = (question: LocationQuestion) => {
      const problem = locationProblem(question);
      const siting = openSiting(problem, 1);
      for (let step = 0; step < STEPS && siting.report().status === "searching"; step++) siting.step();
      return locationAnswer(question, problem, siting);
    };
    const question = {
      demand: [0.4, 0.5],
      costs: { table: [1, 3, 2, 1] },
      sites: [{ sizes: [{ seats: 1, fixedCost: 5 }] }, { sizes: [{ seats: 0.6, fixedCost: 5 }] }],
    };

    // both at the first: 5 + 0.4 × 1 + 0.5 × 2
    expect(answerOf(question)).toMatchObject({
      status: "optimal",
      sizes: [[0], [-1]],
      served: [
        { period: 0, source: 0, site: 0, units: 0.4 },
        { period: 0, source: 1, site: 0, units: 0.5 },
      ],
      leftOver: 0,
    });
    expect(answerOf({ ...question, demand: [1, 1] })).toMatchObject({ status: "infeasible" });
    expect(answerOf({ ...question, demand: [3, 0.5], isWhole: true })).toMatchObject({
      status: "infeasible",
      leftOver: 3,
    });
    expect(answerOf({ demand: [2], costs: { table: [] }, sites: [] })).toMatchObject({ leftOver: 2 });
    expect(() => locationProblem({ ...question, demand: [1] })).toThrow("wanted 1 × 2");
  });

  it("reads capacitated location and p-median as OR-Library writes them", () => {
    // two warehouses of 10 at 7 and 8, customers of 4 and 5 with the cost of all that they ask for
    const capacitated = answered(orCapacitated("2 2\n10 7\n10 8\n4\n8 4\n5\n10 5\n"));
    // a path of four places with legs of 1, 5 and 1, one median at each end
    const median = answered(orMedian("4 3 2\n1 2 1\n2 3 5\n3 4 1\n"));

    expect(capacitated).toMatchObject({ status: "proved", value: 17, plan: [0, 1] });
    expect(median).toMatchObject({ status: "proved", value: 2 });
  });

  it("says proved of whole villages only where no way to keep them whole is cheaper", () => {
    let proved = 0;
    fc.assert(
      fc.property(wholeProblems, (problem) => {
        const siting = openSiting(problem, 1);
        for (let step = 0; step < 300 && siting.report().status === "searching"; step++) siting.step();
        const { status, value = Infinity, bound = 0 } = siting.report();
        const least = wholeOptimum(problem);
        if (status === "proved") proved++;
        expect(bound).toBeLessThanOrEqual(least * (1 + 1e-8) + 1e-6);
        expect(value).toBeGreaterThanOrEqual(least * (1 - 1e-8) - 1e-6);
        if (status === "proved") expect(value).toBeCloseTo(least, 5);
      }),
      { numRuns: lawRuns(30) },
    );
    expect(proved).toBeGreaterThan(0);
  });
});

const wholeProblems = fc
  .record({
    demand: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 4 }),
    sizes: fc.array(fc.tuple(fc.integer({ min: 5, max: 25 }), fc.integer({ min: 0, max: 60 })), {
      minLength: 1,
      maxLength: 3,
    }),
    ways: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 }),
    shortCost: fc.integer({ min: 5, max: 40 }),
  })
  .map(({ demand, sizes, ways, shortCost }) =>
    locationProblem({
      demand,
      costs: { table: demand.flatMap((_, source) => sizes.map((_, site) => ways[source * 3 + site])) },
      sites: sizes.map(([seats, fixedCost]) => ({ sizes: [{ seats, fixedCost }] })),
      isWhole: true,
      shortCost,
    }),
  );

/** Every plan with every way to send sources as a whole. */
function wholeOptimum(problem: SitingProblem): number {
  const { demand, arcStart, arcSite, arcCost, sites, shortCost } = problem;
  let least = Infinity;
  for (const plan of everyPlan(problem)) {
    const cost = plan.reduce((sum, course, site) => sum + sites[site].courses[course].cost, 0);
    const room = plan.map((course, site) => sites[site].seats[sites[site].courses[course].levels[0]]);
    const send = (source: number, sum: number): void => {
      if (source === demand.length) {
        least = Math.min(least, sum);
        return;
      }
      send(source + 1, sum + demand[source] * shortCost);
      for (let arc = arcStart[source]; arc < arcStart[source + 1]; arc++) {
        if (room[arcSite[arc]] < demand[source]) continue;
        room[arcSite[arc]] -= demand[source];
        send(source + 1, sum + demand[source] * arcCost[arc]);
        room[arcSite[arc]] += demand[source];
      }
    };
    send(0, cost);
  }
  return least;
}
