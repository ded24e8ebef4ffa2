import type { MeasureKind } from "../../domain/measure";

/** The kinds of measures in the order in which they are offered. */
export const MEASURE_KINDS = [
  "build",
  "expand",
  "merge",
  "close",
  "bus",
  "spread",
  "convert",
  "housing",
  "boundary",
  "recruit",
  "policy",
] as const satisfies readonly MeasureKind[];
