import type { TransportProblem } from "./transportProblem";
import type { TransportSolution } from "./transportSolution";

/** Proof that no plan places more: these sources reach these targets only, and have more than these can take. */
export type Shortage = {
  /** Source rows, ascending. */
  readonly sources: Int32Array;
  /** Target rows, ascending: all with any room that the sources reach, every one full. */
  readonly targets: Int32Array;
  /** Sum of the sources' supplies. */
  readonly supply: number;
  /** Sum of the targets' capacities, and of full arcs from the sources to targets outside. */
  readonly capacity: number;
  /** supply - capacity: exactly what the sources have left over. */
  readonly short: number;
};

/**
 * The whole shortage as one cut (method 4.5; Ford and Fulkerson 1956); empty and zero when nothing is left over.
 * Figures are whole multiples of `solution.flowQuantum`, so that cut = flow holds without rounding; it is asserted.
 * Throws a RangeError when something is left over only because leaving it is cheaper than placing it.
 */
export function minimumCut(problem: TransportProblem, solution: TransportSolution): Shortage {
  const group = shortGroups(problem, solution).map((g) => (g < 0 ? -1 : 0));
  return describe(problem, solution, group, 1)[0];
}

/**
 * The shortage split into groups that share no target, in order of their first source: disjoint, and their `short` adds
 * up to all that is left over. Empty when nothing is. Throws as `minimumCut` does.
 */
export function shortages(problem: TransportProblem, solution: TransportSolution): Shortage[] {
  const group = shortGroups(problem, solution);
  return describe(problem, solution, group, Math.max(-1, ...new Set(group)) + 1);
}

/**
 * Which group each node is in, sources first, then targets; -1 for none. In a group are sources with something left over and all
 * that can be reached from them in the residual network: along arcs that are not full, and back along arcs with flow.
 */
function shortGroups(problem: TransportProblem, solution: TransportSolution): Int32Array {
  const { supply, arcStart, arcTarget } = problem;
  const sources = supply.length;
  const group = new Int32Array(sources + solution.taken.length).fill(-1);
  if (!solution.leftOver.some((units) => units > 0)) return group;
  const users = usersByTarget(problem, solution);
  const isOpen = (s: number, a: number) =>
    hasRoom(problem, arcTarget[a]) && solution.flow[a] < arcLimit(problem, solution, s, a);
  const joined: number[] = [];
  const queue: number[] = [];
  const visit = (node: number, own: number) => {
    if (group[node] < 0) {
      group[node] = own;
      queue.push(node);
    } else if (group[node] !== own) joined[rootOf(joined, group[node])] = rootOf(joined, own);
  };
  for (let first = 0; first < sources; first++) {
    if (!(solution.leftOver[first] > 0) || group[first] >= 0) continue;
    const own = joined.length;
    joined.push(own);
    visit(first, own);
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
      if (node < sources) {
        for (let a = arcStart[node]; a < arcStart[node + 1]; a++) {
          if (isOpen(node, a)) visit(sources + arcTarget[a], own);
        }
      } else {
        const t = node - sources;
        for (let i = users.start[t]; i < users.start[t + 1]; i++) visit(users.source[i], own);
      }
    }
  }
  return renumber(group, joined);
}

/** The group that this one is part of by now; the way there is halved for the next time. */
function rootOf(joined: number[], group: number): number {
  let root = group;
  while (joined[root] !== root) {
    joined[root] = joined[joined[root]];
    root = joined[root];
  }
  return root;
}

/** Numbers the groups that are left after joining 0, 1, … in order of their first node. */
function renumber(group: Int32Array, joined: number[]): Int32Array {
  const number = new Map<number, number>();
  return group.map((g) => {
    if (g < 0) return -1;
    const root = rootOf(joined, g);
    if (!number.has(root)) number.set(root, number.size);
    return number.get(root) as number;
  });
}

/** The sources that send something to each target, as compressed rows. */
function usersByTarget(
  { arcStart, arcTarget, supply }: TransportProblem,
  { flow, taken }: TransportSolution,
) {
  const start = new Int32Array(taken.length + 2);
  for (let a = 0; a < flow.length; a++) if (flow[a] > 0) start[arcTarget[a] + 2]++;
  for (let t = 0; t < taken.length; t++) start[t + 2] += start[t + 1];
  const source = new Int32Array(start[taken.length + 1]);
  for (let s = 0; s < supply.length; s++) {
    for (let a = arcStart[s]; a < arcStart[s + 1]; a++)
      if (flow[a] > 0) source[start[arcTarget[a] + 1]++] = s;
  }
  return { start, source };
}

/** Whether a target can take anything at all; one that cannot has no part in any cut. */
function hasRoom({ stepStart, stepCapacity }: TransportProblem, target: number): boolean {
  for (let step = stepStart[target]; step < stepStart[target + 1]; step++)
    if (stepCapacity[step] > 0) return true;
  return false;
}

/** Most that an arc can carry, on the grid; Infinity where the source has no more than that. */
function arcLimit(
  { arcCapacity, supply }: TransportProblem,
  { flowQuantum }: TransportSolution,
  s: number,
  a: number,
) {
  if (arcCapacity === undefined) return Infinity;
  const limit = onGrid(arcCapacity[a], flowQuantum);
  return limit < onGrid(supply[s], flowQuantum) ? limit : Infinity;
}

const onGrid = (x: number, quantum: number) => Math.round(x / quantum) * quantum;

/** Adds up each group's certificate and asserts that cut = flow. */
function describe(
  problem: TransportProblem,
  solution: TransportSolution,
  group: Int32Array,
  groups: number,
): Shortage[] {
  const { supply, arcStart, arcTarget, stepStart, stepCapacity } = problem;
  const { flow, leftOver, taken, flowQuantum } = solution;
  const found = Array.from({ length: groups }, () => ({
    sources: [] as number[],
    targets: [] as number[],
    supply: 0,
    capacity: 0,
    left: 0,
  }));
  for (let s = 0; s < supply.length; s++) {
    if (group[s] < 0) continue;
    const own = found[group[s]];
    own.sources.push(s);
    own.supply += onGrid(supply[s], flowQuantum);
    own.left += leftOver[s];
    for (let a = arcStart[s]; a < arcStart[s + 1]; a++) {
      if (group[supply.length + arcTarget[a]] !== group[s]) own.capacity += flow[a];
    }
  }
  for (let t = 0; t < taken.length; t++) {
    const g = group[supply.length + t];
    if (g < 0) continue;
    found[g].targets.push(t);
    let room = 0;
    for (let k = stepStart[t]; k < stepStart[t + 1]; k++) room += onGrid(stepCapacity[k], flowQuantum);
    if (room > taken[t]) {
      throw new RangeError(
        `a shortage wants an overflow cost above any way of placing; target ${t} has room for ${room - taken[t]} in reach of what is left over`,
      );
    }
    found[g].capacity += room;
  }
  return found.map((own) => {
    const short = own.supply - own.capacity;
    if (short !== own.left) throw new Error(`cut = flow is broken: ${short} short, ${own.left} left over`);
    return {
      sources: Int32Array.from(own.sources),
      targets: Int32Array.from(own.targets),
      supply: own.supply,
      capacity: own.capacity,
      short,
    };
  });
}
