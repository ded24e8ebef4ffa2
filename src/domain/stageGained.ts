import type { Convert } from "./measure";
import type { Stage } from "./stage";

/** The stage that a conversion brings to a school or gives rooms to, which it may not have taught before; nothing for one that only changes what is there. */
export function stageGained(to: Convert["to"]): Stage | undefined {
  switch (to.form) {
    case "nineYear":
    case "juniorRooms":
      return "junior";
    case "general":
      return "senior";
    case "vocational":
      return "vocational";
    default:
      return undefined;
  }
}
