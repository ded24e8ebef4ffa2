/** Pupils of one grade by arc, in columns; arcs ascend, day pupils before boarders. */
export interface FlowList {
  readonly arc: number[];
  readonly boards: number[];
  readonly pupils: number[];
}

export const emptyFlows = (): FlowList => ({ arc: [], boards: [], pupils: [] });

export function addFlow(flows: FlowList, arc: number, boards: number, pupils: number): void {
  flows.arc.push(arc);
  flows.boards.push(boards);
  flows.pupils.push(pupils);
}

/** Both lists as one, in order, pupils of the same arc and way of attending added up. */
export function mergedFlows(one: FlowList, other: FlowList): FlowList {
  const a = sorted(one);
  const b = sorted(other);
  const merged = emptyFlows();
  const key = (flows: FlowList, at: number) =>
    at < flows.arc.length ? 2 * flows.arc[at] + flows.boards[at] : Number.POSITIVE_INFINITY;
  let i = 0;
  let j = 0;
  let last = -1;
  while (i < a.arc.length || j < b.arc.length) {
    const fromA = key(a, i) <= key(b, j);
    const from = fromA ? a : b;
    const at = fromA ? i++ : j++;
    const next = key(from, at);
    if (next === last) merged.pupils[merged.pupils.length - 1] += from.pupils[at];
    else addFlow(merged, from.arc[at], from.boards[at], from.pupils[at]);
    last = next;
  }
  return merged;
}

function sorted(flows: FlowList): FlowList {
  const key = (at: number) => 2 * flows.arc[at] + flows.boards[at];
  let isSorted = true;
  for (let at = 1; at < flows.arc.length && isSorted; at++) isSorted = key(at - 1) <= key(at);
  if (isSorted) return flows;
  const order = Array.from(flows.arc.keys()).sort((a, b) => key(a) - key(b) || a - b);
  return {
    arc: order.map((at) => flows.arc[at]),
    boards: order.map((at) => flows.boards[at]),
    pupils: order.map((at) => flows.pupils[at]),
  };
}
