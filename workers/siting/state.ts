/** All that a search knows: written as JSON and read again, it goes on as if it had not stopped. */
export interface SitingState {
  /** Steps done. */
  step: number;
  /** What the next step does. */
  turn: "share" | "offer" | "price" | "descend" | "kick" | "prove";
  /** A whole number that the next chance follows from. */
  chance: number;
  /** Steps of prices done. */
  priced: number;
  /** Prices of sources that are tried now, and the way they move. */
  source: number[];
  wayOfSource: number[];
  /** Prices of limits, and the prices of sources that bound each part the highest at these. */
  limit: number[];
  bestSource: number[];
  /** The highest bound so far; null before the first. */
  bound: number | null;
  /** Rounds of shares done, how many of the last were in vain, and what each site takes in them, `period × sites + site`. */
  shared: number;
  vain: number;
  loads: number[] | null;
  /** A round on its way: parts that are placed, and what came of them. Null between rounds. */
  sharing: { part: number; source: number[]; load: number[] } | null;
  /** Value of the plan whose prices were last offered to the bound; null before. */
  offered: number | null;
  /** By part: share of the way to the value that a step of prices goes, and steps since its bound last rose. */
  pace: number[];
  stalled: number[];
  /** Whether prices have ceased to rise. */
  isSettled: boolean;
  /** A course a site: the plan that is worked on, and the best. Null before the first. */
  plan: number[] | null;
  planValue: number;
  /** What of its neighbourhood is worked out, the neighbours (sites and courses in turn), and how many of them were tried. */
  ready: "nothing" | "prices" | "singles" | "pairs";
  neighbours: (readonly number[])[];
  tried: number;
  /** Whether the plan has changed since they were found. */
  isMoved: boolean;
  best: number[] | null;
  value: number | null;
  /** The proof's way down: which live course each site is on; null before it began. From then on the best prices stay. */
  path: number[] | null;
  /** The value that decided which courses the proof looks at. */
  proofValue: number | null;
  isExhausted: boolean;
  /** The least that a plan may come to which the proof could not close: its sources go as a whole. Null where there is none. */
  unproved: number | null;
  /** HiGHS has come to the end of a kernel. */
  isSolved: boolean;
}

/** The next chance in [0, 1) of a state, which moves on (mulberry32). */
export function nextChance(state: SitingState): number {
  state.chance = (state.chance + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state.chance ^ (state.chance >>> 15), 1 | state.chance);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}

/** Goes on with another plan. */
export function workOn(state: SitingState, plan: number[], value: number): void {
  state.plan = plan;
  state.planValue = value;
  state.ready = "nothing";
  state.neighbours = [];
  state.tried = 0;
  state.isMoved = false;
}
