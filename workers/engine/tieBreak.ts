import { minimiseCost, type Network } from "./networkSimplex";

/**
 * Chooses one flow among all of minimum cost, the same whatever tree the search began from (method 4.2, ties).
 *
 * An arc with a reduced cost of zero may carry more or less in some optimum; all others carry the same in all of them. On the
 * zero arcs alone a second cost is minimised, which `secondCost` gives for an arc: a whole number of at most `tieBits` bits
 * that depends on what the arc is and not on its row, so wide that two flows hardly ever cost the same again. Prices stay
 * those of the true costs. Returns the pivots.
 */
export function breakTies(network: Network, root: number, secondCost: (arc: number) => number): number {
  if (!keepOnlyTies(network)) return 0;
  const { cost, state, price, choosable, unlimited, nodes } = network;
  const { parentArc } = network.tree;
  const truePrice = price.slice(0, nodes);
  network.cost = new Float64Array(network.arcs);
  network.unlimited = 0; // the loop that heeds states: most arcs are out now
  for (let node = 0; node < nodes; node++) {
    if (node !== root) network.cost[parentArc[node]] = secondCost(parentArc[node]);
  }
  for (let arc = 0; arc < choosable; arc++) {
    if (state[arc] !== 0) network.cost[arc] = secondCost(arc);
  }
  const pivots = minimiseCost(network, root);
  network.cost = cost;
  network.unlimited = unlimited;
  price.set(truePrice);
  return pivots;
}

/** Takes all arcs with a reduced cost other than zero out of the search; says whether any outside the tree is left. */
function keepOnlyTies({ from, to, cost, state, price, choosable }: Network): boolean {
  let isTied = false;
  for (let arc = 0; arc < choosable; arc++) {
    if (state[arc] === 0) continue;
    if (cost[arc] + price[to[arc]] - price[from[arc]] === 0) isTied = true;
    else state[arc] = 0;
  }
  return isTied;
}

/** Bits that second costs may take (20 to 40) for sums along a path of so many arcs to stay whole. */
export function tieBits(longestPath: number): number {
  let bits = 50;
  for (let arcs = longestPath; arcs > 1; arcs /= 2) bits--;
  return Math.max(20, Math.min(40, bits));
}

/** A whole number of so many bits (20 to 40) that depends on three others in no simple way. */
export function tieHash(one: number, two: number, three: number, bits: number): number {
  const low = mix(mix(mix(one ^ 0x5bd1e995) ^ two) ^ three);
  const high = mix(low ^ 0x27d4eb2f ^ Math.imul(one, 0x2545f491));
  return (high >>> 12) * 2 ** (bits - 20) + (bits > 20 ? low >>> (52 - bits) : 0);
}

/** Spreads 32 bits over 32 bits, one to one (the finishing step of MurmurHash3, A. Appleby). */
function mix(word: number): number {
  let h = word | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
