import type { Measure } from "../domain/measure";
import type { Stage } from "../domain/stage";
import type { LedgerLine } from "./ledger";
import { measureParts } from "./money/measureParts";
import type { Results } from "./results";

/** A piece of what a line counts, with where it belongs. The pieces of a line add up to what is placed. */
export interface LedgerPart {
  readonly measure: Measure;
  readonly county?: string;
  readonly stage?: Stage;
  readonly year: number;
  readonly status: Measure["status"];
  readonly count: number;
}

/**
 * A line of the ledger by county, stage, year and status (method 6.2). Seats go to the stage that they are for; a school that
 * is built, expanded or merged is one, and goes to the stage with most of its rooms.
 */
export const ledgerParts = (results: Results, line: LedgerLine): readonly LedgerPart[] =>
  line.entries.flatMap(({ measure, count, seats }): readonly LedgerPart[] => {
    const parts = measureParts(results, measure);
    const [main] = [...parts].sort((a, b) => b.share - a.share);
    const { year, status } = measure;
    const at = { measure, year, status, ...(main.county !== undefined && { county: main.county }) };
    const countsSeats = line.line.counts === "seats" || line.line.counts === "kindergartenSeats";
    if (countsSeats) return seats.map((added) => ({ ...at, stage: added.stage, count: added.seats }));
    return [{ ...at, ...(main.stage !== undefined && { stage: main.stage }), count }];
  });
