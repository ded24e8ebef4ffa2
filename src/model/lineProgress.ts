import type { LedgerLine } from "./ledger";

/** How far a line is by the end of a year. */
export interface LineYear {
  readonly year: number;
  /** What falls in the year itself. */
  readonly added: number;
  /** Added up from the line's first year on. */
  readonly placed: number;
  readonly underWay: number;
  readonly done: number;
  /** placed ÷ promised; 1 where nothing was promised. */
  readonly share: number;
}

/** A line of the plan year by year, from its first to its last year: what an annual, mid-term or final review reports. */
export function lineProgress({ line, entries, promised }: LedgerLine): readonly LineYear[] {
  const years = Array.from({ length: line.toYear - line.fromYear + 1 }, (_, at) => line.fromYear + at);
  return years.map((year) => {
    const until = entries.filter(({ measure }) => measure.year <= year);
    const sum = (some: typeof entries) => some.reduce((total, { count }) => total + count, 0);
    const placed = sum(until);
    return {
      year,
      added: sum(until.filter(({ measure }) => measure.year === year)),
      placed,
      underWay: sum(until.filter(({ measure }) => measure.status === "underWay")),
      done: sum(until.filter(({ measure }) => measure.status === "done")),
      share: promised === 0 ? 1 : placed / promised,
    };
  });
}
