/** Runs kept, so that going back to a scenario costs as little as an edit: as many by the planner as its asker knows. */
export const RUNS_KEPT = 8;

/** Puts an entry last, and lets go of the first of those that are more than `most`: of what was not used for longest. */
export function keepLast<Key, Value>(entries: Map<Key, Value>, key: Key, value: Value, most: number): void {
  entries.delete(key);
  entries.set(key, value);
  for (const old of entries.keys()) {
    if (entries.size <= most) return;
    entries.delete(old);
  }
}
