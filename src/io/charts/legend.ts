import type { Mark } from "./marks";
import type { Role } from "./palette";

/** What a mark of a chart means. */
export interface LegendEntry {
  readonly label: string;
  readonly role: Role;
  readonly mark: "box" | "line" | "dashed" | "hatched";
}

/** Room that the sign of an entry takes. */
export const SIGN_PX = { width: 16, height: 10 };

/** The sign of an entry, in a corner of its own. */
export function signOf({ role, mark }: LegendEntry): Mark {
  if (mark === "box" || mark === "hatched")
    return {
      kind: "box",
      role,
      x: 1,
      y: 0,
      width: 12,
      height: 10,
      ...(mark === "hatched" && { isHatched: true, edgePx: 1 }),
    };
  return {
    kind: "line",
    role,
    spots: [
      [0, 5],
      [16, 5],
    ],
    ...(mark === "line" ? { width: 2 } : { width: 1.5, dash: "3 2" }),
  };
}
