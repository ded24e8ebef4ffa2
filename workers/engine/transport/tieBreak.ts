import { minimiseOn, type Network } from "./networkSimplex";

/**
 * Chooses one flow among all of minimum cost, the same whatever tree the search began from (method 4.2, ties).
 *
 * An arc with a reduced cost of zero may carry more or less in some optimum; all others carry the same in all of them. On the
 * zero arcs alone a second cost is minimised, which `secondCost` gives for an arc: a whole number of at most `tieBits` bits
 * that depends on what the arc is and not on its row, so wide that two flows hardly ever cost the same again. Prices stay
 * those of the true costs. Returns the pivots.
 */
export function breakTies(network: Network, root: number, secondCost: (arc: number) => number): number {
  const tied = tiedArcs(network);
  if (tied.length === 0) return 0;
  const { cost, price, nodes, choosable } = network;
  const { parentArc } = network.tree;
  const truePrice = price.slice(0, nodes);
  network.cost = network.secondCost;
  for (const arc of tied) network.cost[arc] = secondCost(arc);
  for (let node = 0; node < nodes; node++) {
    if (node === root) continue;
    const arc = parentArc[node];
    network.cost[arc] = secondCost(arc);
    // It may leave the tree for a tied arc, and come back.
    if (arc < choosable) tied.push(arc);
  }
  const pivots = minimiseOn(network, root, Int32Array.from(tied));
  network.cost = cost;
  price.set(truePrice);
  return pivots;
}

/** The arcs outside the tree with a reduced cost of zero. */
function tiedArcs({ from, to, cost, state, price, choosable }: Network): number[] {
  const tied: number[] = [];
  for (let arc = 0; arc < choosable; arc++) {
    if (state[arc] !== 0 && cost[arc] + price[to[arc]] - price[from[arc]] === 0) tied.push(arc);
  }
  return tied;
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
