import type { TransportProblem } from "../../workers/engine/transport/transport";

/** What a made-up city of sources and targets should look like. */
export type CityShape = {
  readonly sources: number;
  readonly targets: number;
  /** Nearest targets that each source reaches. */
  readonly arcs: number;
  /** All room at no cost ÷ all supply. */
  readonly room: number;
  /** Room beyond that, as a share of it, at 100,000 a unit; left out, none. */
  readonly tolerated?: number;
  /** Costs are whole multiples of this many metres; left out, 1. */
  readonly step?: number;
  readonly seed?: number;
};

/** A city of villages and schools strewn over 40 km, thicker around some towns; the same for the same shape. */
export function cityTransport(shape: CityShape): TransportProblem {
  const { sources, targets, arcs, room, tolerated, step = 1, seed = 1 } = shape;
  const random = sequence(seed);
  const towns = Array.from({ length: 12 }, () => [random() * 40_000, random() * 40_000]);
  const somewhere = () => {
    if (random() < 0.4) return [random() * 40_000, random() * 40_000];
    const [x, y] = towns[Math.floor(random() * towns.length)];
    return [x + (random() + random() - 1) * 5_000, y + (random() + random() - 1) * 5_000];
  };
  const schools = Array.from({ length: targets }, somewhere);
  const supply = new Float64Array(sources);
  const arcTarget = new Int32Array(sources * arcs);
  const arcCost = new Float64Array(sources * arcs);
  for (let s = 0; s < sources; s++) {
    const [x, y] = somewhere();
    const near = schools
      .map(([sx, sy], t) => ({ t, metres: Math.round((Math.hypot(sx - x, sy - y) * 1.3) / step) * step }))
      .sort((a, b) => a.metres - b.metres || a.t - b.t);
    supply[s] = Math.floor(random() * 60);
    for (let i = 0; i < arcs; i++) {
      arcTarget[s * arcs + i] = near[i].t;
      arcCost[s * arcs + i] = near[i].metres;
    }
  }
  const share = Array.from({ length: targets }, () => 0.2 + random());
  const shares = share.reduce((sum, one) => sum + one, 0);
  const all = supply.reduce((sum, one) => sum + one, 0);
  const steps = tolerated === undefined ? 1 : 2;
  const stepCapacity = new Float64Array(targets * steps);
  const stepCost = new Float64Array(targets * steps);
  for (let t = 0; t < targets; t++) {
    const seats = Math.round((share[t] / shares) * all * room);
    stepCapacity[t * steps] = seats;
    if (tolerated === undefined) continue;
    stepCapacity[t * steps + 1] = Math.round(seats * tolerated);
    stepCost[t * steps + 1] = 100_000;
  }
  return {
    supply,
    arcStart: Int32Array.from({ length: sources + 1 }, (_, s) => s * arcs),
    arcTarget,
    arcCost,
    stepStart: Int32Array.from({ length: targets + 1 }, (_, t) => t * steps),
    stepCapacity,
    stepCost,
  };
}

/** Numbers in [0, 1) that look random and are always the same (mulberry32, T. Ettinger). */
export function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
