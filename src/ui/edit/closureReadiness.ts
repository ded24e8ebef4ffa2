import type { Measure } from "../../domain/measure";
import { closureGate } from "../../model/closureGate";
import type { Results } from "../../model/results";

/** Whether a measure may be kept without a second thought: a closure only once its gate is known, and met. */
export type ClosureReadiness = "ready" | "waiting" | "unready";

/**
 * How the closure gate stands for a measure (method 6.1) by the results with it and those of the same plan with its schools open,
 * either of which may still be computed; any other measure is ready.
 */
export function closureReadiness(
  measure: Measure,
  results: Results | undefined,
  open: Results | undefined,
): ClosureReadiness {
  if (measure.kind !== "merge" && measure.kind !== "close") return "ready";
  if (results === undefined || open === undefined) return "waiting";
  return closureGate(results, open, measure).isReady ? "ready" : "unready";
}
