import {
  createTransportWorkspace,
  solveTransport,
  type TransportProblem,
} from "../../workers/engine/transport/transport";
import { cityTransport } from "../builders/cityTransport";
import { highsTransport } from "../builders/highsTransport";

/** One line of the report; times in milliseconds as [median, least, most]. */
export type PlacementRow = {
  readonly name: string;
  readonly cold: Spread;
  readonly pivots: number;
  /** One school closed, from the basis before. */
  readonly warm: Spread;
  readonly warmPivots: number;
  /** HiGHS, solve alone: the model is handed over in compressed columns before the clock starts. */
  readonly highs?: Spread;
  /** HiGHS ÷ cold, medians. */
  readonly ratio?: number;
};

type Spread = readonly [median: number, least: number, most: number];

const CITIES = [
  { name: "170 × 100 × 15", sources: 170, targets: 100, arcs: 15, room: 1.1, runs: 200, highsRuns: 9 },
  { name: "170 × 30 × 15", sources: 170, targets: 30, arcs: 15, room: 1.1, runs: 200, highsRuns: 9 },
  { name: "1,000 × 300 × 15", sources: 1000, targets: 300, arcs: 15, room: 1.2, runs: 60, highsRuns: 5 },
  { name: "  short of seats", sources: 1000, targets: 300, arcs: 15, room: 0.95, runs: 60, highsRuns: 5 },
  {
    name: "  two steps",
    sources: 1000,
    targets: 300,
    arcs: 15,
    room: 0.9,
    tolerated: 0.2,
    runs: 60,
    highsRuns: 5,
  },
  { name: "5,000 × 500 × 20", sources: 5000, targets: 500, arcs: 20, room: 1.05, runs: 15, highsRuns: 3 },
  { name: "20,000 × 1,000 × 20", sources: 20000, targets: 1000, arcs: 20, room: 1.05, runs: 5, highsRuns: 0 },
];

/** Solves cities of several sizes cold, warm and by HiGHS in the same run, and returns one row a city. */
export async function benchPlacement(): Promise<PlacementRow[]> {
  const oracle = await highsTransport();
  const workspace = createTransportWorkspace();
  const first = cityTransport(CITIES[0]);
  oracle(first, solveTransport(first).overflowCost); // both are warm when the clock starts
  return CITIES.map(({ name, runs, highsRuns, ...shape }) => {
    const problem = cityTransport(shape);
    const edited = withSchoolClosed(problem);
    const kept = solveTransport(problem, { workspace });
    let pivots = 0;
    let warmPivots = 0;
    const cold = spreadOf(runs, () => {
      pivots = solveTransport(problem, { workspace }).pivots;
    });
    const warm = spreadOf(runs, () => {
      warmPivots = solveTransport(edited, { workspace, basis: kept.basis }).pivots;
    });
    const row = { name, cold, pivots, warm, warmPivots };
    if (highsRuns === 0) return row;
    const highs = spread(Array.from({ length: highsRuns }, () => oracle(problem, kept.overflowCost).runMs));
    return { ...row, highs, ratio: highs[0] / cold[0] };
  });
}

function withSchoolClosed(problem: TransportProblem): TransportProblem {
  const { stepStart, stepCapacity } = problem;
  return { ...problem, stepCapacity: stepCapacity.slice().fill(0, stepStart[7], stepStart[8]) };
}

function spreadOf(runs: number, solve: () => void): Spread {
  solve();
  globalThis.gc?.();
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    solve();
    return performance.now() - began;
  });
  return spread(times);
}

function spread(times: number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b);
  return [sorted[sorted.length >> 1], sorted[0], sorted[sorted.length - 1]];
}

/** Prints the rows as a table. */
export function printPlacement(rows: readonly PlacementRow[]): void {
  const ms = (times: Spread | undefined) =>
    times === undefined ? "–" : `${times[0].toFixed(2)} (${times[1].toFixed(2)}–${times[2].toFixed(2)})`;
  console.log("Exact placement, ms: median (least–most). HiGHS: solve alone, model already handed over.");
  console.log(
    `${"sources × targets × arcs".padEnd(25)} ${"cold".padEnd(27)} pivots  ${"warm, one closed".padEnd(24)} pivots  HiGHS, × cold`,
  );
  for (const row of rows) {
    const highs = row.ratio === undefined ? "–" : `${ms(row.highs)}, ${row.ratio.toFixed(0)}×`;
    console.log(
      `${row.name.padEnd(25)} ${ms(row.cold).padEnd(27)} ${String(row.pivots).padStart(6)}  ${ms(row.warm).padEnd(24)} ${String(row.warmPivots).padStart(6)}  ${highs}`,
    );
  }
}
