import type { Part } from "../../model/part";
import type { StaffPlan } from "../../model/staffing/staffPlan";
import type { Shown } from "../parts/useShownResults";

/** What a view of the page of staff is about. */
export interface StaffShown {
  readonly shown: Shown;
  readonly plan: StaffPlan;
  readonly part: Part;
}
