/** How seats are counted (method 5.3): of rooms or of formed classes, at near-term or long-term sizes, with specialist rooms or without. */
export interface SeatDefinition {
  readonly by: "room" | "formedClass";
  /** 45 primary and 50 junior, or 40 and 45; other stages have the sizes of the norms. */
  readonly sizes: "near" | "long";
  readonly specialistRooms: boolean;
}

/** How seats are counted where nobody says otherwise. */
export const USUAL_DEFINITION: SeatDefinition = { by: "room", sizes: "near", specialistRooms: false };
