import type { Results } from "./results";

type Reader<Of extends readonly unknown[], T> = (results: Results, ...of: Of) => T;

/**
 * Remembers what was read from results, by year and whatever else it is of, for as long as the results live: they are never
 * edited, so it stays true.
 *
 * @param keyOf What tells one reading from another; the words and numbers themselves where nothing else is said.
 */
export function perRun<Of extends readonly unknown[], T>(
  read: Reader<Of, T>,
  keyOf: (...of: Of) => string = (...of) => of.join(" "),
): Reader<Of, T> {
  const known = new WeakMap<Results, Map<string, T>>();
  return (results, ...of) => {
    const ofRun = known.get(results) ?? new Map<string, T>();
    known.set(results, ofRun);
    const key = keyOf(...of);
    const before = ofRun.get(key);
    if (before !== undefined) return before;
    const value = read(results, ...of);
    ofRun.set(key, value);
    return value;
  };
}
