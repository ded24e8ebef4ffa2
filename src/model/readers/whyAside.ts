import type { Measure } from "../../domain/measure";
import { takesEffect } from "../../domain/takesEffect";
import type { Results } from "../results";
import { missingNames } from "./missingNames";

/** Why a measure was set aside: it is dated outside the simulated years, names what is not there, or builds under a taken id. */
export type WhyAside =
  | { readonly why: "outsideYears"; readonly first: number; readonly last: number }
  | { readonly why: "unknownNames"; readonly names: readonly string[] }
  | { readonly why: "takenId"; readonly id: string };

/** Why a measure of the run was set aside; undefined where it was simulated. */
export function whyAside(results: Results, measure: Measure): WhyAside | undefined {
  const { years, setAside } = results;
  if (!setAside.includes(measure.id)) return undefined;
  const [baseYear, lastYear] = [years[0], years[years.length - 1]];
  if (!takesEffect(measure, baseYear, lastYear))
    return { why: "outsideYears", first: baseYear + 1, last: lastYear };
  const names = missingNames(results, measure);
  if (names.length > 0) return { why: "unknownNames", names };
  return { why: "takenId", id: builtId(measure) };
}

/** The id under which a measure builds. */
function builtId(measure: Measure): string {
  if (measure.kind === "build") return measure.school.id;
  return measure.kind === "housing" ? measure.compound.id : "";
}
