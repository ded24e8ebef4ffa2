import fc from "fast-check";
import type { TransportProblem } from "../../workers/engine/transport/transport";

/** One arc, written down: [source, target, cost] or [source, target, cost, capacity]. */
type WrittenArc = readonly [number, number, number, number?];

/** A transport problem as one would write it on paper; each target is a list of steps [capacity, cost]. */
export function aTransport(written: {
  readonly supply: readonly number[];
  readonly targets: readonly (readonly (readonly [number, number])[])[];
  readonly arcs: readonly WrittenArc[];
  readonly overflow?: number | readonly number[];
  readonly sourceKey?: readonly number[];
  readonly targetKey?: readonly number[];
}): TransportProblem {
  const { supply, targets, overflow, sourceKey, targetKey } = written;
  const arcs = supply.map((_, s) => written.arcs.filter((arc) => arc[0] === s));
  const steps = targets.flat();
  const isCapped = written.arcs.some((arc) => arc[3] !== undefined);
  return {
    supply: Float64Array.from(supply),
    arcStart: startsOf(arcs),
    arcTarget: Int32Array.from(arcs.flat(), (arc) => arc[1]),
    arcCost: Float64Array.from(arcs.flat(), (arc) => arc[2]),
    ...(isCapped && { arcCapacity: Float64Array.from(arcs.flat(), (arc) => arc[3] ?? Infinity) }),
    stepStart: startsOf(targets),
    stepCapacity: Float64Array.from(steps, (step) => step[0]),
    stepCost: Float64Array.from(steps, (step) => step[1]),
    ...(overflow !== undefined && {
      overflowCost: typeof overflow === "number" ? overflow : Float64Array.from(overflow),
    }),
    ...(sourceKey && { sourceKey: Int32Array.from(sourceKey) }),
    ...(targetKey && { targetKey: Int32Array.from(targetKey) }),
  };
}

function startsOf(rows: readonly (readonly unknown[])[]): Int32Array {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, i) => {
    starts[i + 1] = starts[i] + row.length;
  });
  return starts;
}

/** Figures for supplies, capacities and costs of a random problem. */
type Figures = { readonly amount: fc.Arbitrary<number>; readonly cost: fc.Arbitrary<number> };

const few: Figures = { amount: fc.integer({ min: 0, max: 4 }), cost: fc.integer({ min: 0, max: 3 }) };
const whole: Figures = { amount: fc.integer({ min: 0, max: 60 }), cost: fc.integer({ min: -20, max: 3000 }) };
const real: Figures = {
  amount: fc.nat({ max: 50_000 }).map((x) => x / 997),
  cost: fc.nat({ max: 10_000_000 }).map((x) => x / 997),
};
const wild: Figures = {
  amount: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e12, noNaN: true })),
  cost: fc.double({ min: -1e12, max: 1e12, noNaN: true }),
};

const problemOf = ({ amount, cost }: Figures) =>
  fc
    .record({ sources: fc.integer({ min: 0, max: 14 }), targets: fc.integer({ min: 0, max: 8 }) })
    .chain(({ sources, targets }) => {
      const source = fc.nat({ max: Math.max(0, sources - 1) });
      const target = fc.nat({ max: Math.max(0, targets - 1) });
      const free = fc.tuple(source, target, cost);
      const capped = fc.tuple(source, target, cost, amount);
      const isEmpty = sources === 0 || targets === 0;
      const maxLength = isEmpty ? 0 : 80;
      const step = fc.tuple(fc.oneof({ weight: 5, arbitrary: amount }, fc.constant(Infinity)), cost);
      const steps = fc
        .array(step, { maxLength: 3, size: "max" })
        .map((list) => list.sort((a, b) => a[1] - b[1]));
      return fc.record(
        {
          supply: fc.array(amount, { minLength: sources, maxLength: sources }),
          targets: fc.array(steps, { minLength: targets, maxLength: targets }),
          arcs: fc.oneof(
            fc.array(free, { maxLength, size: "max" }),
            fc.array(fc.oneof(free, capped), { maxLength, size: "max" }),
          ),
          overflow: fc.oneof(cost, fc.array(cost, { minLength: sources, maxLength: sources })),
        },
        { requiredKeys: ["supply", "targets", "arcs"] },
      );
    })
    .map((written) => aTransport(written as Parameters<typeof aTransport>[0]));

/** Random problems: few different figures (many ties and degenerate bases), whole ones, and decimals. */
export const calmProblems: fc.Arbitrary<TransportProblem> = fc.oneof(
  problemOf(few),
  problemOf(whole),
  problemOf(real),
);

/** The same, and some with figures of every size, for which HiGHS's tolerances are too coarse. */
export const transportProblems: fc.Arbitrary<TransportProblem> = fc.oneof(
  { weight: 3, arbitrary: calmProblems },
  problemOf(wild),
);

/** The same with the default overflow, so that what is left over is a true shortage. */
export const shortableProblems: fc.Arbitrary<TransportProblem> = transportProblems.map(
  ({ overflowCost: _, ...problem }) => problem,
);
