import { parseJson } from "../parseJson";
import { readNorms } from "../readNorms";
import type { Defaults } from "./buildCity";
import { NORM_SETS, type NormSet } from "./normSets";

/**
 * The defaults of an import under another set of norms: its rules, costs and terms, and its ages of stages.
 *
 * @throws Error where the set is not among the defaults or cannot be read.
 */
export function underNorms(defaults: Defaults, wanted: NormSet = NORM_SETS[0]): Defaults {
  if (wanted === NORM_SETS[0]) return defaults;
  const text = defaults.sets?.get(wanted);
  const { norms } = readNorms(parseJson("norms.json", text ?? "").json);
  if (text === undefined || norms === undefined) throw new Error(`the norms ${wanted} cannot be read`);
  const { national, kept } = defaults;
  return {
    ...defaults,
    norms,
    national: { ...national, stages: norms.terms?.ages ?? national.stages },
    kept: new Map([...kept, ["norms.json", text]]),
  };
}
