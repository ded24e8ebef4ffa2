import { keepLast } from "../../src/model/keepLast";
import { eligibilityKey } from "./eligibleArcs";
import { type Lasting, nothingLasting } from "./lasting";
import type { Situation } from "./situation";

/** What lasts of the situations of one county and stage, by who may attend where, from year to year and from run to run. */
export interface Lastings {
  readonly situationOf: (standing: Omit<Situation, "lasting">) => Situation;
  readonly known: ReadonlyMap<string, Lasting>;
}

/** As many as a plan of some years needs. */
const MOST_KEPT = 8;

/** @param earlier Those of an earlier run on the same unit, norms and beliefs about reach; they change the speed, never the answer. */
export function createLastings(earlier?: Lastings): Lastings {
  const known = new Map(earlier?.known);
  return {
    known,
    situationOf: (standing) => {
      const key = eligibilityKey(standing);
      const lasting = known.get(key) ?? nothingLasting();
      keepLast(known, key, lasting, MOST_KEPT);
      return { ...standing, lasting };
    },
  };
}
