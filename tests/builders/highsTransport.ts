import loadHighs, { type Highs, type ModelData } from "highs";
import type { TransportProblem } from "../../workers/engine/transport/transport";

/** What HiGHS makes of a transport problem. */
export type HighsAnswer = {
  readonly objective: number;
  readonly leftOver: number;
  /** Milliseconds in `model.run()` alone, after the model was handed over. */
  readonly runMs: number;
};

let loaded: Promise<Highs> | undefined;

/** An oracle that solves transport problems as linear programs; HiGHS is loaded once. */
export async function highsTransport(): Promise<
  (problem: TransportProblem, overflowCost: Float64Array) => HighsAnswer
> {
  loaded ??= loadHighs();
  const highs = await loaded;
  return (problem, overflowCost) => {
    if (problem.supply.length === 0) return { objective: 0, leftOver: 0, runMs: 0 };
    return highs.withModel(linearProgram(problem, overflowCost), (model) => {
      model.options.set({ output_flag: false });
      const began = performance.now();
      model.run();
      const runMs = performance.now() - began;
      const status = model.getModelStatus();
      if (status !== highs.constants.modelStatus.optimal)
        throw new Error(`HiGHS ended with status ${status}`);
      const columns = model.getSolution().colValue;
      const arcs = problem.arcTarget.length;
      let leftOver = 0;
      for (let s = 0; s < problem.supply.length; s++) leftOver += columns[arcs + s];
      return { objective: model.getObjectiveValue(), leftOver, runMs };
    });
  };
}

/**
 * Columns: arcs, what each source has left over, steps. Rows: what a source sends and keeps is its supply; what a target takes
 * is what its steps hold. A target with a single step has that as the bound of its row instead of a column.
 */
function linearProgram(problem: TransportProblem, overflowCost: Float64Array): ModelData {
  const { supply, arcStart, arcTarget, arcCost, arcCapacity, stepStart, stepCapacity, stepCost } = problem;
  const sources = supply.length;
  const targets = stepStart.length - 1;
  const rowLower = new Float64Array(sources + targets);
  const rowUpper = new Float64Array(sources + targets);
  rowLower.set(supply);
  rowUpper.set(supply);
  const colCost: number[] = [];
  const colUpper: number[] = [];
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  const column = (cost: number, upper: number, entries: readonly (readonly [number, number])[]) => {
    colCost.push(cost);
    colUpper.push(upper);
    for (const [row, value] of entries) {
      indices.push(row);
      values.push(value);
    }
    starts.push(indices.length);
  };
  const isSingle = (t: number) => stepStart[t + 1] - stepStart[t] === 1;
  for (let s = 0; s < sources; s++) {
    for (let a = arcStart[s]; a < arcStart[s + 1]; a++) {
      const t = arcTarget[a];
      const cost = arcCost[a] + (isSingle(t) ? stepCost[stepStart[t]] : 0);
      column(cost, arcCapacity?.[a] ?? Infinity, [
        [s, 1],
        [sources + t, 1],
      ]);
    }
  }
  for (let s = 0; s < sources; s++) column(overflowCost[s], Infinity, [[s, 1]]);
  for (let t = 0; t < targets; t++) {
    if (isSingle(t)) {
      rowUpper[sources + t] = stepCapacity[stepStart[t]];
      continue;
    }
    for (let k = stepStart[t]; k < stepStart[t + 1]; k++)
      column(stepCost[k], stepCapacity[k], [[sources + t, -1]]);
  }
  const numCols = colCost.length;
  const numRows = sources + targets;
  return {
    numCols,
    numRows,
    colCost: Float64Array.from(colCost),
    colLower: new Float64Array(numCols),
    colUpper: Float64Array.from(colUpper),
    rowLower,
    rowUpper,
    matrix: {
      format: "csc",
      numRows,
      numCols,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
  };
}
