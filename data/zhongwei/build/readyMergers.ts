import type { Bus, Measure, Merge } from "../../../src/domain/measure";
import { closureGate } from "../../../src/model/closureGate";
import type { Results } from "../../../src/model/results";
import { planBuses } from "./planBuses";
import { MERGERS, pairOf } from "./planMergers";

/** How often the pairs that harm most pupils are exchanged for others, and how many at a time. */
const ROUNDS = 3;
const AT_ONCE = 5;

/** A choice of mergers, and the pairs that leave somebody without a seat or in a larger class above the standard, worst first. */
interface Choice {
  readonly mergers: readonly Merge[];
  readonly results: Results;
  readonly avoided: ReadonlySet<string>;
  readonly failing: readonly string[];
}

/**
 * Rule 15: mergers, chosen again without the pairs that fail the closure gate for seats or classes (method 6.1) while fewer fail
 * then, and the buses that they need.
 *
 * @param run what happens with some measures, beside those that are planned anyway.
 */
export function readyMergers(
  choose: (avoided: ReadonlySet<string>) => readonly Merge[],
  run: (measures: readonly Measure[]) => Results,
): readonly (Merge | Bus)[] {
  const open = run([]);
  const tryWithout = (avoided: ReadonlySet<string>): Choice | undefined => {
    const mergers = choose(avoided);
    if (mergers.length < MERGERS) return undefined;
    const results = run(mergers);
    const failing = mergers
      .map((merger) => ({ pair: pairOf(merger), pupils: harmedBy(merger, results, open) }))
      .filter(({ pupils }) => pupils > 0)
      .sort((a, b) => b.pupils - a.pupils);
    return { mergers, results, avoided, failing: failing.map(({ pair }) => pair) };
  };
  let best = tryWithout(new Set());
  if (best === undefined) throw new Error(`fewer than ${MERGERS} small schools can be merged`);
  let tried = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const more: readonly string[] = best.failing.slice(tried, tried + AT_ONCE);
    tried += AT_ONCE;
    const next: Choice | undefined = tryWithout(new Set([...best.avoided, ...more]));
    if (next === undefined || next.failing.length >= best.failing.length) continue;
    best = next;
    tried = 0;
  }
  return [...best.mergers, ...planBuses(best.results, open)];
}

const harmedBy = (merger: Merge, results: Results, open: Results): number =>
  closureGate(results, open, merger)
    .conditions.filter(
      ({ condition, isMet }) => !isMet && (condition === "seat" || condition === "classSize"),
    )
    .reduce((sum, { pupils }) => sum + pupils, 0);
