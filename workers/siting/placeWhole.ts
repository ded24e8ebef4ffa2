import type { TransportProblem } from "../engine/transport/transport";

const PASSES = 20;

/**
 * Each source as a whole to one site, or left over, made from a flow that may split them and bettered by moves and exchanges: no
 * proof that it is the cheapest. Returns the arc of each source, -1 where it is left over.
 */
export function placeWhole(
  { supply, arcStart, arcTarget, arcCost }: Omit<TransportProblem, "stepCapacity">,
  capacity: Float64Array,
  flow: Float64Array,
  shortCost: number,
): Int32Array {
  const room = capacity.slice();
  const arcOf = new Int32Array(supply.length).fill(-1);
  const at = capacity.reduce<number[][]>((lists) => [...lists, []], []);
  const costOf = (source: number, arc: number) => supply[source] * (arc === -1 ? shortCost : arcCost[arc]);
  const move = (source: number, arc: number) => {
    const from = arcOf[source];
    if (from !== -1) {
      room[arcTarget[from]] += supply[source];
      at[arcTarget[from]].splice(at[arcTarget[from]].indexOf(source), 1);
    }
    arcOf[source] = arc;
    if (arc === -1) return;
    room[arcTarget[arc]] -= supply[source];
    at[arcTarget[arc]].push(source);
  };
  const fits = (units: number, place: number) => units <= place + 1e-9 * Math.max(1, units);
  const split: number[] = [];
  for (let source = 0; source < supply.length; source++) {
    if (supply[source] === 0) continue;
    let most = -1;
    for (let arc = arcStart[source]; arc < arcStart[source + 1]; arc++)
      if (flow[arc] > 0 && (most === -1 || flow[arc] > flow[most])) most = arc;
    if (most !== -1 && flow[most] >= supply[source] * (1 - 1e-9)) move(source, most);
    else split.push(source);
  }
  split.sort((a, b) => supply[b] - supply[a] || a - b);
  /** The cheapest way to take a source in: by an arc with room, or by one where another source moves on or is left over. */
  const bestWay = (source: number) => {
    const now = costOf(source, arcOf[source]);
    let best = { arc: -1, other: -1, otherArc: -1, change: -1e-12 * Math.abs(now) };
    for (let arc = arcStart[source]; arc < arcStart[source + 1]; arc++) {
      const target = arcTarget[arc];
      if (arc === arcOf[source] || arcCost[arc] > shortCost) continue;
      const change = costOf(source, arc) - now;
      if (change >= best.change) continue;
      if (fits(supply[source], room[target])) {
        best = { arc, other: -1, otherArc: -1, change };
        continue;
      }
      for (const other of at[target]) {
        if (!fits(supply[source], room[target] + supply[other])) continue;
        const leaving = change + costOf(other, -1) - costOf(other, arcOf[other]);
        if (leaving < best.change) best = { arc, other, otherArc: -1, change: leaving };
        for (let way = arcStart[other]; way < arcStart[other + 1]; way++) {
          if (way === arcOf[other]) continue;
          const both = change + costOf(other, way) - costOf(other, arcOf[other]);
          if (both >= best.change) continue;
          const isVacated = arcOf[source] !== -1 && arcTarget[arcOf[source]] === arcTarget[way];
          if (fits(supply[other], room[arcTarget[way]] + (isVacated ? supply[source] : 0)))
            best = { arc, other, otherArc: way, change: both };
        }
      }
    }
    return best;
  };
  const better = (source: number) => {
    const { arc, other, otherArc } = bestWay(source);
    if (arc === -1) return false;
    if (other !== -1) move(other, -1);
    move(source, arc);
    if (other !== -1) move(other, otherArc);
    return true;
  };
  for (const source of split) better(source);
  for (let pass = 0, moved = true; pass < PASSES && moved; pass++) {
    moved = false;
    for (let source = 0; source < supply.length; source++)
      if (supply[source] > 0 && better(source)) moved = true;
  }
  return arcOf;
}
