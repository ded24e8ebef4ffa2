import type { Provenance } from "../../domain/dataset";

/** Where a belief of a city was taken from. */
export interface BeliefOrigin {
  /** The belief, or the branch of beliefs, that it holds for: `fertility.path`. */
  readonly path: string;
  readonly origin: Provenance;
}

/** What a city's provenance says of its assumptions, one entry a belief that it names. */
export const beliefOrigins = (provenance: readonly Provenance[]): readonly BeliefOrigin[] =>
  provenance.flatMap((origin) =>
    origin.table === "assumptions"
      ? origin.column.split(",").map((path) => ({ path: path.trim(), origin }))
      : [],
  );
