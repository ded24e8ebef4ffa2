import type { Stage } from "../domain/stage";
import type { Results } from "./results";

type Reader<T> = (results: Results, year: number, stage: Stage) => T;

/** Remembers what was read from results, year by year, for as long as the results live. */
export function perRun<T>(read: Reader<T>): Reader<T> {
  const known = new WeakMap<Results, Map<string, T>>();
  return (results, year, stage) => {
    const ofRun = known.get(results) ?? new Map<string, T>();
    known.set(results, ofRun);
    const key = `${year} ${stage}`;
    const before = ofRun.get(key);
    if (before !== undefined) return before;
    const value = read(results, year, stage);
    ofRun.set(key, value);
    return value;
  };
}
