import type { Measure, MeasureKind } from "../../domain/measure";
import type { Stage } from "../../domain/stage";

/** What the inspector asks of whoever edits measures. */
export type InspectRequest =
  | { readonly kind: "edit"; readonly measure: Measure }
  | {
      readonly kind: "add";
      readonly measure: MeasureKind;
      readonly school: string;
      /** What is known of it already. */
      readonly stage?: Stage;
      readonly grades?: readonly number[];
    };

type Listener = (request: InspectRequest) => void;

const listeners = new Set<Listener>();

/** Asks the editor to open a measure, or to start one for a school. */
export function request(wanted: InspectRequest): void {
  for (const listener of listeners) listener(wanted);
}

/** Hears what the inspector asks; the answer ends it. */
export function onRequest(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
