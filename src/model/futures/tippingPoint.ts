import type { Stage } from "../../domain/stage";
import type { Part } from "../part";

/** What is turned to find where a plan tips: births, net migration, enrolment of a stage, or a compound by its measure. */
export type Lever =
  | { readonly kind: "births" | "migration" }
  | { readonly kind: "enrolment"; readonly stage: Stage }
  | { readonly kind: "compound"; readonly measure: string };

/** When a plan counts as failing: seats are short at this stage of a county (or of the city) in a year. */
export type Failing = Part & { readonly year: number };

/** Where a plan tips. */
export type TippingPoint =
  /** It holds below the factor and fails above, or the other way round; known to within `within`. */
  | { readonly kind: "at"; readonly factor: number; readonly within: number; readonly failsAbove: boolean }
  /** All between the bounds are alike. */
  | { readonly kind: "never" | "always" };
