import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createTransportWorkspace,
  solveTransport,
  type TransportProblem,
} from "../../../../workers/engine/transport/transport";
import { cityTransport } from "../../../builders/cityTransport";
import {
  aTransport,
  calmProblems,
  shortableProblems,
  transportProblems,
} from "../../../builders/transportProblems";
import { differences, faultsOfFlow, faultsOfPrices } from "../../../builders/transportProof";

const sum = (column: Float64Array) => column.reduce((total, x) => total + x, 0);

describe("solveTransport, by hand", () => {
  it("sends everyone to the nearest while there is room", () => {
    const problem = aTransport({
      supply: [10, 20],
      targets: [[[50, 0]], [[50, 0]]],
      arcs: [
        [0, 0, 3],
        [0, 1, 9],
        [1, 0, 8],
        [1, 1, 2],
      ],
    });

    const { flow, objective } = solveTransport(problem);

    expect([...flow]).toEqual([10, 0, 0, 20]);
    expect(objective).toBe(70);
  });

  it("moves those for whom the way to the next is shortest", () => {
    // Target 0 has 15 places for 20: source 0 would lose 6 a head by moving, source 1 only 1.
    const problem = aTransport({
      supply: [10, 10],
      targets: [[[15, 0]], [[50, 0]]],
      arcs: [
        [0, 0, 3],
        [0, 1, 9],
        [1, 0, 4],
        [1, 1, 5],
      ],
    });

    const { flow, cost, targetPrice, sourcePrice } = solveTransport(problem);

    expect([...flow]).toEqual([10, 0, 5, 5]);
    expect(cost).toBe(10 * 3 + 5 * 4 + 5 * 5);
    expect([...targetPrice]).toEqual([1, 0]);
    expect([...sourcePrice]).toEqual([4, 5]);
  });

  it("fills a dearer step only when going elsewhere costs more", () => {
    const problem = aTransport({
      supply: [10],
      targets: [
        [
          [4, 0],
          [3, 100],
        ],
        [[2, 0]],
      ],
      arcs: [
        [0, 0, 1],
        [0, 1, 60],
      ],
    });

    const { flow, leftOver, cost } = solveTransport(problem);

    expect([...flow]).toEqual([7, 2]);
    expect([...leftOver]).toEqual([1]);
    expect(cost).toBe(7 * 1 + 3 * 100 + 2 * 60);
  });

  it("leaves over what costs more to place than to leave, if a price is given", () => {
    const problem = aTransport({ supply: [5], targets: [[[9, 0]]], arcs: [[0, 0, 30]], overflow: 20 });

    const { leftOver, objective } = solveTransport(problem);

    expect([...leftOver]).toEqual([5]);
    expect(objective).toBe(100);
  });

  it("places as many as possible even if that drives others far away", () => {
    // Source 1 reaches target 0 alone: source 0 must go 1,000,000 to make room.
    const problem = aTransport({
      supply: [5, 5],
      targets: [[[5, 0]], [[5, 0]]],
      arcs: [
        [0, 0, 1],
        [0, 1, 1_000_000],
        [1, 0, 2],
      ],
    });

    const { flow, leftOver } = solveTransport(problem);

    expect([...flow]).toEqual([0, 5, 5]);
    expect(sum(leftOver)).toBe(0);
  });

  it("keeps an arc below its capacity", () => {
    const problem = aTransport({
      supply: [10],
      targets: [[[50, 0]], [[50, 0]]],
      arcs: [
        [0, 0, 1, 4],
        [0, 1, 7],
      ],
    });

    expect([...solveTransport(problem).flow]).toEqual([4, 6]);
  });

  it("prices a seat at what one more would save, also where nobody is left over", () => {
    // One more seat takes one child from a way of 9 to a way of 3.
    const problem = aTransport({
      supply: [10],
      targets: [[[10, 0]], [[10, 0]]],
      arcs: [
        [0, 0, 3],
        [0, 1, 9],
      ],
    });
    const short = aTransport({
      supply: [11],
      targets: [[[10, 0]], [[10, 0]]],
      arcs: [
        [0, 0, 3],
        [0, 1, 9],
      ],
    });

    expect([...solveTransport(problem).targetPrice]).toEqual([0, 0]);
    expect([...solveTransport(short).targetPrice]).toEqual([6, 0]);
  });

  it("answers when there is nothing to do", () => {
    const nothing = solveTransport(aTransport({ supply: [], targets: [], arcs: [] }));
    const nowhere = solveTransport(aTransport({ supply: [3, 0], targets: [], arcs: [] }));
    const nobody = solveTransport(aTransport({ supply: [], targets: [[[3, 1]], []], arcs: [] }));

    expect(nothing.objective).toBe(0);
    expect([...nowhere.leftOver]).toEqual([3, 0]);
    expect([...nobody.targetPrice]).toEqual([1, 0]);
  });

  it("takes very large and very small figures", () => {
    const arcs = [
      [0, 0, 1e9],
      [0, 1, 2e12],
      [1, 0, 0.001],
    ] as const;
    const large = solveTransport(
      aTransport({ supply: [1e9, 3e9], targets: [[[3.5e9, 0]], [[1e9, 0]]], arcs }),
    );
    const small = solveTransport(
      aTransport({ supply: [1e-12, 3e-12], targets: [[[3.5e-12, 0]], [[1, 0]]], arcs }),
    );

    expect([...large.flow]).toEqual([5e8, 5e8, 3e9]);
    expect(small.flow[0]).toBeCloseTo(0.5e-12, 24);
    expect(sum(small.leftOver)).toBe(0);
  });
});

describe("solveTransport, refusing", () => {
  const good = aTransport({ supply: [1, 1], targets: [[[1, 0]]], arcs: [[0, 0, 1]] });
  const cases: [string, Partial<TransportProblem>, RegExp][] = [
    ["a negative supply", { supply: Float64Array.of(1, -2) }, /supply\[1\] is -2; wanted 0/],
    ["a supply that is no number", { supply: Float64Array.of(Number.NaN, 1) }, /supply\[0\] is NaN/],
    ["a supply without end", { supply: Float64Array.of(1, Infinity) }, /supply\[1\] is Infinity/],
    ["a cost that is no number", { arcCost: Float64Array.of(Number.NaN) }, /arcCost\[0\] is NaN/],
    [
      "an arc to nowhere",
      { arcTarget: Int32Array.of(1) },
      /arcTarget\[0\] is 1; wanted a target row below 1/,
    ],
    ["an arc to before the first", { arcTarget: Int32Array.of(-1) }, /arcTarget\[0\] is -1/],
    ["starts that fall", { arcStart: Int32Array.of(0, 2, 1) }, /arcStart\[2\] is 1; wanted no less/],
    [
      "starts that leave arcs out",
      { arcStart: Int32Array.of(0, 0, 0) },
      /arcStart\[2\] is 0; wanted the number of items, 1/,
    ],
    ["starts of another length", { arcStart: Int32Array.of(0, 1) }, /arcStart has 2 entries; wanted .* 3/],
    ["too few costs", { arcCost: Float64Array.of() }, /arcCost has 0 rows; wanted 1/],
    ["a negative capacity", { stepCapacity: Float64Array.of(-1) }, /stepCapacity\[0\] is -1/],
    [
      "an arc capacity that is no number",
      { arcCapacity: Float64Array.of(Number.NaN) },
      /arcCapacity\[0\] is NaN/,
    ],
    [
      "steps that get cheaper",
      {
        stepStart: Int32Array.of(0, 2),
        stepCapacity: Float64Array.of(1, 1),
        stepCost: Float64Array.of(5, 4),
      },
      /stepCost\[1\] is 4; wanted no less than the step before it in target 0, 5/,
    ],
    ["an overflow cost without end", { overflowCost: Infinity }, /overflowCost\[0\] is Infinity/],
    ["too few keys", { sourceKey: Int32Array.of(7) }, /sourceKey has 1 rows; wanted 2/],
  ];

  it.each(cases)("refuses %s and says where", (_, change, message) => {
    const act = () => solveTransport({ ...good, ...change });

    expect(act).toThrow(RangeError);
    expect(act).toThrow(message);
  });
});

describe("solveTransport, for every problem", () => {
  it("sends or leaves over every unit, within every capacity", () => {
    fc.assert(
      fc.property(transportProblems, (problem) => {
        expect(faultsOfFlow(problem, solveTransport(problem))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("proves itself optimal by its prices", () => {
    fc.assert(
      fc.property(transportProblems, (problem) => {
        expect(faultsOfPrices(problem, solveTransport(problem))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("gives the same bytes from a kept basis, without a pivot when nothing has changed", () => {
    fc.assert(
      fc.property(transportProblems, (problem) => {
        const cold = solveTransport(problem);

        const warm = solveTransport(problem, { basis: cold.basis });

        expect(warm.pivots).toBe(0);
        expect(differences(warm, cold)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("gives the same bytes from the basis of any other problem", () => {
    const workspace = createTransportWorkspace();
    fc.assert(
      fc.property(transportProblems, transportProblems, (problem, other) => {
        const { basis } = solveTransport(other, { workspace });

        expect(differences(solveTransport(problem, { basis, workspace }), solveTransport(problem))).toEqual(
          [],
        );
      }),
      { numRuns: 150 },
    );
  });

  it("gives the same bytes from the basis before an edit", () => {
    fc.assert(
      fc.property(transportProblems, fc.nat(), fc.constantFrom(0, 0.5, 2), (problem, pick, factor) => {
        const stepCapacity = problem.stepCapacity.map((c, k) =>
          k === pick % problem.stepCapacity.length ? c * factor || 0 : c,
        );
        const supply = problem.supply.map((c, s) => (s === pick % problem.supply.length ? c * factor : c));
        const edited = { ...problem, supply, stepCapacity };
        const { basis } = solveTransport(problem);

        expect(differences(solveTransport(edited, { basis }), solveTransport(edited))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("gives the same flows whatever the order of sources and targets, since ties go by key", () => {
    fc.assert(
      fc.property(shortableProblems, fc.infiniteStream(fc.nat()), (problem, order) => {
        const sources = shuffled(problem.supply.length, order);
        const targets = shuffled(problem.stepStart.length - 1, order);

        const plain = solveTransport(problem);
        const turned = solveTransport(permuted(problem, sources, targets));

        expect([...turned.leftOver]).toEqual(sources.map((s) => plain.leftOver[s]));
        expect([...turned.taken]).toEqual(targets.map((t) => plain.taken[t]));
        expect([...turned.targetPrice]).toEqual(targets.map((t) => plain.targetPrice[t]));
      }),
      { numRuns: 150 },
    );
  });

  it("never costs more with more room", () => {
    fc.assert(
      fc.property(calmProblems, fc.nat(), fc.integer({ min: 1, max: 9 }), (problem, pick, added) => {
        fc.pre(problem.stepCapacity.length > 0);
        const k = pick % problem.stepCapacity.length;
        const before = solveTransport(problem);
        const fixed = { ...problem, overflowCost: before.overflowCost };

        const stepCapacity = problem.stepCapacity.map((c, step) => (step === k ? c + added : c));
        const after = solveTransport({ ...fixed, stepCapacity });

        expect(after.objective).toBeLessThanOrEqual(
          before.objective + 1e-9 * Math.abs(before.objective) + 1e-9,
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe("solveTransport, for a city", () => {
  it("needs few pivots after a school closes, and gives the same bytes as from scratch", () => {
    const problem = cityTransport({ sources: 1000, targets: 300, arcs: 15, room: 1.2, step: 100 });
    const before = solveTransport(problem);
    const stepCapacity = problem.stepCapacity.slice();
    stepCapacity[17] = 0;
    const edited = { ...problem, stepCapacity };

    const cold = solveTransport(edited);
    const warm = solveTransport(edited, { basis: before.basis });

    expect(differences(warm, cold)).toEqual([]);
    expect(warm.pivots).toBeLessThan(cold.pivots / 10);
  });

  it("carries a basis over to a city that lost some villages and schools", () => {
    const problem = cityTransport({ sources: 300, targets: 80, arcs: 12, room: 1.1, step: 100 });
    const kept = without(problem, 5, 7);
    const { basis } = solveTransport(problem);

    const cold = solveTransport(kept);
    const warm = solveTransport(kept, { basis });

    expect(differences(warm, cold)).toEqual([]);
    expect(warm.pivots).toBeLessThan(cold.pivots);
    expect(differences(solveTransport(problem, { basis: warm.basis }), solveTransport(problem))).toEqual([]);
  });
});

function shuffled(count: number, numbers: Iterator<number>): number[] {
  const rows = Array.from({ length: count }, (_, row) => row);
  return rows
    .map((row) => ({ row, rank: numbers.next().value % 1000 }))
    .sort((a, b) => a.rank - b.rank || a.row - b.row)
    .map(({ row }) => row);
}

/** The same problem with sources and targets in another order, and their old rows as keys. */
function permuted(
  problem: TransportProblem,
  sources: readonly number[],
  targets: readonly number[],
): TransportProblem {
  const { supply, arcStart, arcTarget, arcCost, arcCapacity, stepStart, stepCapacity, stepCost } = problem;
  const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
  const arcs = sources.map((s) => range(arcStart[s], arcStart[s + 1]));
  const steps = targets.map((t) => range(stepStart[t], stepStart[t + 1]));
  const starts = (rows: number[][]) => {
    const start = [0];
    for (const row of rows) start.push(start[start.length - 1] + row.length);
    return Int32Array.from(start);
  };
  return {
    supply: Float64Array.from(sources, (s) => supply[s]),
    arcStart: starts(arcs),
    arcTarget: Int32Array.from(arcs.flat(), (a) => targets.indexOf(arcTarget[a])),
    arcCost: Float64Array.from(arcs.flat(), (a) => arcCost[a]),
    ...(arcCapacity && { arcCapacity: Float64Array.from(arcs.flat(), (a) => arcCapacity[a]) }),
    stepStart: starts(steps),
    stepCapacity: Float64Array.from(steps.flat(), (k) => stepCapacity[k]),
    stepCost: Float64Array.from(steps.flat(), (k) => stepCost[k]),
    sourceKey: Int32Array.from(sources),
    targetKey: Int32Array.from(targets),
  };
}

/** The problem without the last sources and targets of the list, and in reverse order: keys tell who is who. */
function without(problem: TransportProblem, sourcesGone: number, targetsGone: number): TransportProblem {
  const sources = Array.from({ length: problem.supply.length - sourcesGone }, (_, s) => s).reverse();
  const targets = Array.from({ length: problem.stepStart.length - 1 }, (_, t) => t).reverse();
  const turned = permuted(problem, sources, targets);
  const stepCapacity = turned.stepCapacity.map((c, k) => (k < targetsGone ? 0 : c));
  return { ...turned, stepCapacity };
}
