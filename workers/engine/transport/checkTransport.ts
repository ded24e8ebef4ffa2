import type { TransportProblem } from "./transportProblem";

/** Beyond this, sums of a few thousand such numbers could leave the range of a double. */
const LARGEST = 1e200;

/**
 * Throws a RangeError naming the column, the row, what was found and what was wanted.
 *
 * @param areArcsKnown The columns of arcs and costs have been checked already.
 */
export function checkTransport(problem: TransportProblem, areArcsKnown: boolean): void {
  const { supply, arcTarget, arcCapacity, stepCapacity } = problem;
  if (!areArcsKnown) checkArcs(problem);
  for (let s = 0; s < supply.length; s++) {
    if (!(supply[s] >= 0 && supply[s] <= LARGEST)) refuse("supply", s, supply[s], `0 to ${LARGEST}`);
  }
  if (arcCapacity !== undefined) checkCapacities("arcCapacity", arcCapacity, arcTarget.length);
  checkCapacities("stepCapacity", stepCapacity, problem.stepCost.length);
  if (problem.sourceKey !== undefined) checkLength("sourceKey", problem.sourceKey, supply.length);
  if (problem.targetKey !== undefined)
    checkLength("targetKey", problem.targetKey, problem.stepStart.length - 1);
}

function checkArcs(problem: TransportProblem): void {
  const { supply, arcStart, arcTarget, arcCost, stepStart, stepCapacity, stepCost } = problem;
  const sources = supply.length;
  const arcs = arcTarget.length;
  const steps = stepCapacity.length;
  const targets = stepStart.length - 1;
  checkStarts("arcStart", arcStart, sources, arcs);
  checkStarts("stepStart", stepStart, targets, steps);
  checkLength("arcCost", arcCost, arcs);
  checkLength("stepCost", stepCost, steps);
  for (let a = 0; a < arcs; a++) {
    if (!(arcTarget[a] >= 0 && arcTarget[a] < targets)) {
      refuse("arcTarget", a, arcTarget[a], `a target row below ${targets}`);
    }
    checkCost("arcCost", a, arcCost[a]);
  }
  for (let t = 0; t < targets; t++) {
    for (let k = stepStart[t]; k < stepStart[t + 1]; k++) {
      checkCost("stepCost", k, stepCost[k]);
      if (k > stepStart[t] && stepCost[k] < stepCost[k - 1]) {
        refuse(
          "stepCost",
          k,
          stepCost[k],
          `no less than the step before it in target ${t}, ${stepCost[k - 1]}`,
        );
      }
    }
  }
  checkOverflow(problem, sources);
}

function checkOverflow({ overflowCost }: TransportProblem, sources: number): void {
  if (overflowCost === undefined) return;
  if (typeof overflowCost === "number") {
    checkCost("overflowCost", 0, overflowCost);
    return;
  }
  checkLength("overflowCost", overflowCost, sources);
  for (let s = 0; s < sources; s++) {
    checkCost("overflowCost", s, overflowCost[s]);
  }
}

function checkStarts(name: string, start: Int32Array, rows: number, items: number): void {
  if (start.length !== rows + 1 || rows < 0) {
    throw new RangeError(
      `${name} has ${start.length} entries; wanted one more than rows, ${Math.max(rows, 0) + 1}`,
    );
  }
  if (start[0] !== 0) refuse(name, 0, start[0], "0");
  for (let row = 0; row < rows; row++) {
    if (start[row + 1] < start[row])
      refuse(name, row + 1, start[row + 1], `no less than the entry before, ${start[row]}`);
  }
  if (start[rows] !== items) refuse(name, rows, start[rows], `the number of items, ${items}`);
}

function checkCapacities(name: string, capacity: Float64Array, rows: number): void {
  checkLength(name, capacity, rows);
  for (let row = 0; row < rows; row++) {
    if (!(capacity[row] >= 0)) refuse(name, row, capacity[row], "0 or more");
  }
}

function checkCost(name: string, row: number, cost: number): void {
  if (!(Math.abs(cost) <= LARGEST)) refuse(name, row, cost, `a number from -${LARGEST} to ${LARGEST}`);
}

function checkLength(name: string, column: ArrayLike<number>, rows: number): void {
  if (column.length !== rows) throw new RangeError(`${name} has ${column.length} rows; wanted ${rows}`);
}

function refuse(name: string, row: number, found: number, wanted: string): never {
  throw new RangeError(`${name}[${row}] is ${found}; wanted ${wanted}`);
}
