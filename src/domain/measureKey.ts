import { type Measure, PAPERS } from "./measure";

const BOOKKEEPING: ReadonlySet<string> = new Set([
  "status",
  "note",
  "capitalYuan",
  "funding",
  "line",
  ...PAPERS,
  "name",
  "site",
  "tiedTo",
]);

/** What of a measure the simulation depends on, as text: notes, money, papers and what a school is tied to change no result. */
export const measureKey = (measure: Measure): string =>
  JSON.stringify(measure, (key, value) => (BOOKKEEPING.has(key) ? undefined : value));
