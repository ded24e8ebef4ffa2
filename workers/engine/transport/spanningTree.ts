/**
 * A rooted spanning tree as columns, one row a node. Besides parents it keeps all nodes on a ring with parents before
 * children (a preorder, "thread"), so that a subtree is a stretch of the ring: from its top to `last`, `size` nodes.
 */
export type SpanningTree = {
  /** -1 at the root. */
  readonly parent: Int32Array;
  readonly parentArc: Int32Array;
  /** 1 where the parent arc leads from the node to its parent, 0 where it leads from the parent to the node. */
  readonly isUp: Int8Array;
  readonly next: Int32Array;
  readonly prior: Int32Array;
  readonly last: Int32Array;
  readonly size: Int32Array;
};

/** A tree with room for that many nodes, in no order yet. */
export function createTree(nodes: number): SpanningTree {
  return {
    parent: new Int32Array(nodes),
    parentArc: new Int32Array(nodes),
    isUp: new Int8Array(nodes),
    next: new Int32Array(nodes),
    prior: new Int32Array(nodes),
    last: new Int32Array(nodes),
    size: new Int32Array(nodes),
  };
}

/** Hangs a node under another; the ring is left to `threadTree`. */
export function hang(tree: SpanningTree, node: number, parent: number, arc: number, isUp: number): void {
  tree.parent[node] = parent;
  tree.parentArc[node] = arc;
  tree.isUp[node] = isUp;
}

/** Lays the ring, and counts sizes, of a tree of which only the parents are known. */
export function threadTree(tree: SpanningTree, nodes: number, root: number): void {
  const { parent, next, prior, last, size } = tree;
  // Until a node is on the ring, `next` leads to its next sibling and `last` to its first child.
  last.fill(-1, 0, nodes);
  for (let node = nodes - 1; node >= 0; node--) {
    if (node === root) continue;
    next[node] = last[parent[node]];
    last[parent[node]] = node;
  }
  next[root] = -1;
  let before = -1;
  let node = root;
  for (;;) {
    prior[node] = before;
    before = node;
    size[node] = 1;
    if (last[node] >= 0) {
      node = last[node];
      continue;
    }
    while (node !== root && next[node] < 0) node = parent[node];
    if (node === root) break;
    node = next[node];
  }
  prior[root] = before;
  for (node = before; node !== root; node = prior[node]) size[parent[node]] += size[node];
  for (let i = 0, at = before, after = root; i < nodes; i++) {
    next[at] = after;
    after = at;
    at = prior[at];
  }
  // Backwards along the ring, a node's last is its own or that of the child met first, which is its last child.
  for (let i = 0; i < nodes; i++) last[i] = -1;
  for (let i = 0, at = before; i < nodes; i++, at = prior[at]) {
    if (last[at] < 0) last[at] = at;
    if (at !== root && last[parent[at]] < 0) last[parent[at]] = last[at];
  }
}

/**
 * Cuts the subtree of `out` from its parent, turns it over so that `node` (in it) is its top, and hangs that under `parent`
 * (outside it) by `arc`. `top` is an ancestor of both old and new place. Work: the way from `node` to `out`, and from both
 * places up to `top`.
 */
export function rehang(
  tree: SpanningTree,
  out: number,
  node: number,
  newParent: number,
  arc: number,
  isUp: number,
  top: number,
): void {
  const { parent, parentArc, isUp: up, next, prior, last, size } = tree;
  const moved = size[out];
  const oldParent = parent[out];
  const oldLast = last[out];

  // Turn over: each node on the way up to `out` goes to the end of the stretch, without what has gone before.
  let below = node;
  let belowSize = size[node];
  let belowLast = last[node];
  let before = prior[node];
  let after = next[belowLast];
  let tail = belowLast;
  let above = parent[node];
  let belowArc = parentArc[node];
  let belowUp = up[node];
  parent[node] = newParent;
  parentArc[node] = arc;
  up[node] = isUp;
  size[node] = moved;
  while (below !== out) {
    const aboveParent = parent[above];
    const aboveArc = parentArc[above];
    const aboveUp = up[above];
    const aboveSize = size[above];
    const aboveLast = last[above];
    const aboveBefore = prior[above];
    parent[above] = below;
    parentArc[above] = belowArc;
    up[above] = 1 - belowUp;
    size[above] = moved - belowSize;
    const beforeBelow = before;
    next[tail] = above;
    prior[above] = tail;
    if (aboveLast === belowLast) {
      tail = beforeBelow;
    } else {
      next[beforeBelow] = after;
      prior[after] = beforeBelow;
      tail = aboveLast;
      after = next[aboveLast];
    }
    before = aboveBefore;
    below = above;
    belowSize = aboveSize;
    belowLast = aboveLast;
    belowArc = aboveArc;
    belowUp = aboveUp;
    above = aboveParent;
  }
  for (let n = out; n !== newParent; n = parent[n]) last[n] = tail;

  // Close the ring where the stretch was, and open it for the stretch behind its new parent.
  next[before] = after;
  prior[after] = before;
  for (let n = oldParent; n >= 0 && last[n] === oldLast; n = parent[n]) last[n] = before;
  const follower = next[newParent];
  next[newParent] = node;
  prior[node] = newParent;
  next[tail] = follower;
  prior[follower] = tail;
  for (let n = newParent; n >= 0 && last[n] === newParent; n = parent[n]) last[n] = tail;

  for (let n = oldParent; n !== top; n = parent[n]) size[n] -= moved;
  for (let n = newParent; n !== top; n = parent[n]) size[n] += moved;
}
