import type { Results } from "./results";

type Reader<Args extends readonly (string | number)[], T> = (results: Results, ...of: Args) => T;

/** Remembers what was read from results, by year and whatever else it is of, for as long as the results live. */
export function perRun<Args extends readonly (string | number)[], T>(read: Reader<Args, T>): Reader<Args, T> {
  const known = new WeakMap<Results, Map<string, T>>();
  return (results, ...of) => {
    const ofRun = known.get(results) ?? new Map<string, T>();
    known.set(results, ofRun);
    const key = of.join(" ");
    const before = ofRun.get(key);
    if (before !== undefined) return before;
    const value = read(results, ...of);
    ofRun.set(key, value);
    return value;
  };
}
