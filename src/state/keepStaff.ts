import type { Results } from "../model/results";
import type { StaffPlan } from "../model/staffing/staffPlan";
import type { PlannerClient } from "./plannerClient";

/** The staffing of results, asked for once for as long as they live; what failed is asked again. */
export function keepStaff(client: Pick<PlannerClient, "staff">): (results: Results) => Promise<StaffPlan> {
  const asked = new WeakMap<Results, Promise<StaffPlan>>();
  return (results) => {
    const known = asked.get(results);
    if (known !== undefined) return known;
    const plan = client.staff(results);
    asked.set(results, plan);
    plan.catch(() => asked.delete(results));
    return plan;
  };
}
