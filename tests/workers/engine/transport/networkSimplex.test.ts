import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createNetwork,
  minimiseCost,
  type Network,
} from "../../../../workers/engine/transport/networkSimplex";
import { hang, type SpanningTree } from "../../../../workers/engine/transport/spanningTree";

const ROOT = 3;

/** Three nodes under a root, each with `supply` on its own way to the root at 100 a unit; more arcs may be chosen. */
function aStar(
  supply: readonly number[],
  arcs: readonly (readonly [number, number, number, number])[],
): Network {
  const network = createNetwork(4, arcs.length + 3);
  network.nodes = 4;
  network.arcs = arcs.length + 3;
  network.choosable = network.arcs;
  const all = [...arcs, ...supply.map((_, node) => [node, ROOT, 100, Infinity] as const)];
  all.forEach(([from, to, cost, capacity], arc) => {
    network.from[arc] = from;
    network.to[arc] = to;
    network.cost[arc] = cost;
    network.capacity[arc] = capacity;
    network.state[arc] = capacity > 0 ? 1 : 0;
  });
  network.tree.parent[ROOT] = -1;
  supply.forEach((units, node) => {
    hang(network.tree, node, ROOT, arcs.length + node, 1);
    network.flow[arcs.length + node] = units;
    network.state[arcs.length + node] = 0;
  });
  return network;
}

describe("minimiseCost", () => {
  it("takes the cheaper way as far as it goes", () => {
    // Node 0 may go over node 1, which has a way of 7 units at cost 2.
    const network = aStar(
      [5, 4, 0],
      [
        [0, 1, 3, Infinity],
        [1, ROOT, 2, 7],
      ],
    );

    minimiseCost(network, ROOT);

    expect([...network.flow]).toEqual([3, 7, 2, 0, 0]);
    expect([...network.price.subarray(0, 4)]).toEqual([100, 97, 100, 0]);
  });

  it("leaves a tree alone that is already the best", () => {
    const network = aStar([5, 4, 0], [[0, 1, 3, Infinity]]);

    expect(minimiseCost(network, ROOT)).toBe(0);
  });

  it("turns an arc round that is full and no longer pays", () => {
    const network = aStar([5, 0, 0], [[0, ROOT, 1, 4]]);
    minimiseCost(network, ROOT);
    network.cost[0] = 200;

    minimiseCost(network, ROOT);

    expect([...network.flow]).toEqual([0, 5, 0, 0]);
  });

  it("refuses to run a cycle that pays without end", () => {
    const network = aStar(
      [0, 0, 0],
      [
        [0, 1, -2, Infinity],
        [1, 0, 1, Infinity],
      ],
    );

    expect(() => minimiseCost(network, ROOT)).toThrow(/wants a bound on every cycle/);
  });

  it("ends with a tree in order and prices that prove it, whatever the arcs", () => {
    const node = fc.nat({ max: 3 });
    const arc = fc.tuple(node, node, fc.nat({ max: 5 }), fc.nat({ max: 6 })).filter((a) => a[0] !== a[1]);
    const supply = fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 }), fc.nat({ max: 6 }));
    fc.assert(
      fc.property(supply, fc.array(arc, { maxLength: 14, size: "max" }), (sent, arcs) => {
        const network = aStar(sent, arcs);

        minimiseCost(network, ROOT);

        expectOrder(network.tree, 4, ROOT);
        for (let a = 0; a < network.arcs; a++) {
          const gap = network.cost[a] + network.price[network.to[a]] - network.price[network.from[a]];
          expect(network.flow[a] >= 0 && network.flow[a] <= network.capacity[a]).toBe(true);
          expect(gap >= 0 || network.flow[a] === network.capacity[a]).toBe(true);
          expect(gap <= 0 || network.flow[a] === 0).toBe(true);
        }
      }),
    );
  });
});

/** The ring visits every node once, each after its parent, and `last` and `size` say where its subtree ends. */
function expectOrder(tree: SpanningTree, nodes: number, root: number): void {
  const ring = [root];
  while (ring.length < nodes) ring.push(tree.next[ring[ring.length - 1]]);
  expect(new Set(ring).size).toBe(nodes);
  expect(tree.next[ring[nodes - 1]]).toBe(root);
  ring.forEach((node, at) => {
    const isBelow = (n: number): boolean => n === node || (n >= 0 && isBelow(tree.parent[n]));
    const subtree = ring.filter(isBelow);
    expect(tree.size[node]).toBe(subtree.length);
    expect(ring.slice(at, at + subtree.length)).toEqual(subtree);
    expect(tree.last[node]).toBe(subtree[subtree.length - 1]);
    expect(tree.prior[tree.next[node]]).toBe(node);
  });
}
