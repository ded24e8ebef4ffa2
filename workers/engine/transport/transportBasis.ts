import type { TransportNetwork } from "./transportNetwork";
import type { TransportProblem } from "./transportProblem";
import type { ProposedTree } from "./transportStart";

type Keys = Int32Array | Uint32Array;

/**
 * A spanning tree worth keeping: where each source and target hung when a problem was solved. Rows are those of the solved
 * problem; keys carry it over to another one. Arcs are counted from the first arc of their source.
 */
export type TransportBasis = {
  readonly sourceKey: Keys;
  readonly targetKey: Keys;
  /** Target each source hangs under, or -1 for the sink; and by which arc. */
  readonly sourceTarget: Int32Array;
  readonly sourceArc: Int32Array;
  /** Source each target hangs under, or -1 for the sink; by which arc; and how many of its steps are full then. */
  readonly targetSource: Int32Array;
  readonly targetArc: Int32Array;
  readonly targetFullSteps: Int32Array;
  /** Arcs outside the tree that carry all they can: source, target, arc; source, target, arc; … */
  readonly fullArcs: Int32Array;
};

/** Keeps the tree that a solved network ends with. */
export function keepBasis(problem: TransportProblem, net: TransportNetwork): TransportBasis {
  const { sources, targets, root } = net;
  const { tree, flow, from } = net.network;
  const sourceTarget = new Int32Array(sources).fill(-1);
  const sourceArc = new Int32Array(sources).fill(-1);
  const targetSource = new Int32Array(targets).fill(-1);
  const targetArc = new Int32Array(targets).fill(-1);
  const targetFullSteps = new Int32Array(targets);
  for (let s = 0; s < sources; s++) {
    if (tree.parent[s] === root) continue;
    sourceTarget[s] = tree.parent[s] - sources;
    sourceArc[s] = offsetOf(problem, net, s, tree.parentArc[s]);
  }
  for (let t = 0; t < targets; t++) {
    const arc = tree.parentArc[sources + t];
    if (tree.parent[sources + t] === root) continue;
    targetSource[t] = from[arc];
    targetArc[t] = offsetOf(problem, net, from[arc], arc);
    for (let step = net.stepArc[t]; step < net.stepArc[t + 1]; step++) {
      if (flow[step] > 0) targetFullSteps[t]++;
    }
  }
  return {
    sourceKey: problem.sourceKey ?? rows(sources),
    targetKey: problem.targetKey ?? rows(targets),
    sourceTarget,
    sourceArc,
    targetSource,
    targetArc,
    targetFullSteps,
    fullArcs: fullArcs(problem, net),
  };
}

/** Carries a kept tree over to another problem by its keys; what is gone is left out. */
export function proposeTree(
  problem: TransportProblem,
  net: TransportNetwork,
  basis: TransportBasis,
): ProposedTree {
  const { sources, targets } = net;
  const sourceRow = rowsNow(basis.sourceKey, problem.sourceKey, sources);
  const targetRow = rowsNow(basis.targetKey, problem.targetKey, targets);
  const parentArc = new Int32Array(sources + targets).fill(-1);
  const fullSteps = new Int32Array(targets);
  for (let old = 0; old < sourceRow.length; old++) {
    const s = sourceRow[old];
    if (s >= 0)
      parentArc[s] = findArc(
        problem,
        net,
        s,
        rowOf(targetRow, basis.sourceTarget[old]),
        basis.sourceArc[old],
      );
  }
  for (let old = 0; old < targetRow.length; old++) {
    const t = targetRow[old];
    if (t < 0) continue;
    parentArc[sources + t] = findArc(
      problem,
      net,
      rowOf(sourceRow, basis.targetSource[old]),
      t,
      basis.targetArc[old],
    );
    fullSteps[t] = basis.targetFullSteps[old];
  }
  const full: number[] = [];
  for (let i = 0; i < basis.fullArcs.length; i += 3) {
    const s = rowOf(sourceRow, basis.fullArcs[i]);
    const arc = findArc(problem, net, s, rowOf(targetRow, basis.fullArcs[i + 1]), basis.fullArcs[i + 2]);
    if (arc >= 0) full.push(arc);
  }
  return { parentArc, fullSteps, fullArcs: Int32Array.from(full) };
}

/** Rows 0, 1, … of a problem; kept, since most problems have as many as one before. */
function rows(count: number): Int32Array {
  if (counted.length < count) counted = Int32Array.from(new Int32Array(2 * count).keys());
  return counted.subarray(0, count);
}

let counted = new Int32Array(0);

const rowOf = (rowNow: Int32Array, old: number) => (old < 0 ? -1 : rowNow[old]);

/** The row that each kept key has now, or -1. */
function rowsNow(kept: Keys, keys: Keys | undefined, count: number): Int32Array {
  if (kept === keys) return rows(count);
  let same = kept.length === count;
  for (let row = 0; row < count && same; row++) same = kept[row] === (keys === undefined ? row : keys[row]);
  if (same) return rows(count);
  const now = new Int32Array(kept.length);
  const rowOfKey = new Map<number, number>();
  for (let row = 0; row < count; row++) rowOfKey.set(keys === undefined ? row : keys[row], row);
  for (let old = 0; old < kept.length; old++) now[old] = rowOfKey.get(kept[old]) ?? -1;
  return now;
}

/** The network arc from a source to a target, the one at `offset` if that is one; -1 if there is none. */
function findArc(
  problem: TransportProblem,
  net: TransportNetwork,
  source: number,
  target: number,
  offset: number,
): number {
  if (source < 0 || target < 0) return -1;
  const { arcStart, arcTarget } = problem;
  const hint = arcStart[source] + offset;
  if (hint < arcStart[source + 1] && arcTarget[hint] === target) return net.place[hint];
  for (let a = arcStart[source]; a < arcStart[source + 1]; a++) {
    if (arcTarget[a] === target) return net.place[a];
  }
  return -1;
}

function offsetOf(problem: TransportProblem, net: TransportNetwork, source: number, arc: number): number {
  return net.arcAt[arc] - problem.arcStart[source];
}

function fullArcs(problem: TransportProblem, net: TransportNetwork): Int32Array {
  if (problem.arcCapacity === undefined) return new Int32Array(0);
  const { tree, flow, to } = net.network;
  const found: number[] = [];
  for (let s = 0; s < net.sources; s++) {
    for (let a = problem.arcStart[s]; a < problem.arcStart[s + 1]; a++) {
      const arc = net.place[a];
      const isInTree = tree.parentArc[s] === arc || tree.parentArc[to[arc]] === arc;
      if (flow[arc] > 0 && !isInTree) found.push(s, problem.arcTarget[a], a - problem.arcStart[s]);
    }
  }
  return Int32Array.from(found);
}
