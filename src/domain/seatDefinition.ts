import type { Norms } from "./norms";

/** How seats are counted (method 5.3): of rooms or of formed classes, at near-term or long-term sizes, with specialist rooms or without. */
export interface SeatDefinition {
  readonly by: "room" | "formedClass";
  /** The standard class sizes of the norms, or those that they aim at in the long term, where they name any. */
  readonly sizes: "near" | "long";
  readonly specialistRooms: boolean;
}

/** How seats are counted where nobody says otherwise. */
export const USUAL_DEFINITION: SeatDefinition = { by: "room", sizes: "near", specialistRooms: false };

/** Pupils a class in the first grade of primary and junior secondary, by which a definition's sizes are named. */
export function namingSizes(
  { classSize, longTermClassSize = {} }: Pick<Norms, "classSize" | "longTermClassSize">,
  sizes: SeatDefinition["sizes"],
): { readonly primary: number; readonly junior: number } {
  const { primary, junior } = sizes === "long" ? { ...classSize, ...longTermClassSize } : classSize;
  return { primary: primary[0], junior: junior[0] };
}
