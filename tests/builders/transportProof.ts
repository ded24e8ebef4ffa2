import type { TransportProblem, TransportSolution } from "../../workers/engine/transport/transport";

/** Everything wrong with the flows of a solution, in words; empty when every unit is sent once or left over, within bounds. */
export function faultsOfFlow(problem: TransportProblem, solution: TransportSolution): string[] {
  const { supply, arcStart, arcTarget, arcCapacity, stepStart, stepCapacity } = problem;
  const { flow, leftOver } = solution;
  const slack = grain(problem, solution);
  const faults: string[] = [];
  const taken = new Float64Array(solution.taken.length);
  for (let s = 0; s < supply.length; s++) {
    let sent = leftOver[s];
    if (!(leftOver[s] >= 0)) faults.push(`source ${s} has ${leftOver[s]} left over`);
    for (let a = arcStart[s]; a < arcStart[s + 1]; a++) {
      if (!(flow[a] >= 0 && flow[a] <= (arcCapacity?.[a] ?? Infinity) + slack))
        faults.push(`arc ${a} carries ${flow[a]}`);
      sent += flow[a];
      taken[arcTarget[a]] += flow[a];
    }
    if (!(Math.abs(sent - supply[s]) <= slack)) faults.push(`source ${s} sends ${sent} of ${supply[s]}`);
  }
  for (let t = 0; t < taken.length; t++) {
    let room = 0;
    for (let k = stepStart[t]; k < stepStart[t + 1]; k++) room += stepCapacity[k];
    if (taken[t] !== solution.taken[t])
      faults.push(`target ${t} takes ${solution.taken[t]}, gets ${taken[t]}`);
    if (!(taken[t] <= room + slack)) faults.push(`target ${t} takes ${taken[t]}, has room for ${room}`);
  }
  return faults;
}

/** Everything by which the prices fail to prove the flows optimal (duality), worked out from the problem alone. */
export function faultsOfPrices(problem: TransportProblem, solution: TransportSolution): string[] {
  const { supply, arcStart, arcTarget, arcCost, arcCapacity, stepStart, stepCapacity, stepCost } = problem;
  const { flow, leftOver, taken, sourcePrice, targetPrice, overflowCost, costQuantum } = solution;
  const slack = 4 * costQuantum;
  const units = grain(problem, solution);
  const faults: string[] = [];
  const want = (isSo: boolean, what: string) => {
    if (!isSo) faults.push(what);
  };
  for (let s = 0; s < supply.length; s++) {
    want(sourcePrice[s] <= overflowCost[s] + slack, `source ${s} pays more than leaving over`);
    want(
      !(leftOver[s] > 0) || sourcePrice[s] >= overflowCost[s] - slack,
      `source ${s} pays less than what it leaves`,
    );
    for (let a = arcStart[s]; a < arcStart[s + 1]; a++) {
      const gap = arcCost[a] + targetPrice[arcTarget[a]] - sourcePrice[s];
      want(!(flow[a] > 0) || gap <= slack, `arc ${a} is used but ${gap} too dear`);
      want(
        !(flow[a] < (arcCapacity?.[a] ?? Infinity) - units) || gap >= -slack,
        `arc ${a} has room and would save ${-gap}`,
      );
    }
  }
  for (let t = 0; t < taken.length; t++) {
    let below = 0;
    for (let k = stepStart[t]; k < stepStart[t + 1]; k++) {
      const above = below + stepCapacity[k];
      want(
        !(taken[t] > below + units) || targetPrice[t] >= stepCost[k] - slack,
        `step ${k} is used below cost`,
      );
      want(
        !(taken[t] < above - units) || targetPrice[t] <= stepCost[k] + slack,
        `step ${k} has room below its price`,
      );
      below = above;
    }
  }
  return faults;
}

/** The columns in which two solutions differ by as much as a bit. */
export function differences(one: TransportSolution, other: TransportSolution): string[] {
  const columns = ["flow", "leftOver", "taken", "sourcePrice", "targetPrice"] as const;
  const isSame = (a: Float64Array, b: Float64Array) =>
    a.length === b.length && a.every((x, i) => Object.is(x, b[i]));
  const differing: string[] = columns.filter((column) => !isSame(one[column], other[column]));
  return one.objective === other.objective ? differing : [...differing, "objective"];
}

/** Rounding that the grid allows for each figure. */
const grain = (problem: TransportProblem, { flowQuantum }: TransportSolution) =>
  flowQuantum * (problem.supply.length + problem.arcTarget.length + problem.stepCapacity.length + 1);
