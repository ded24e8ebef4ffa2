/** What a figure counts: decides how it is written, and how far two of them have to lie apart to differ. */
export type IndicatorUnit =
  | "pupils"
  | "seats"
  | "classes"
  | "schools"
  | "posts"
  | "metres"
  | "share"
  | "yuan";

/** Which way is better; `none`: neither, it only describes. */
export type Direction = "less" | "more" | "none";

interface Defined {
  readonly unit: IndicatorUnit;
  readonly direction: Direction;
  /** How years become one figure of the whole period: money and moves add up, conditions are averaged. */
  readonly over: "sum" | "mean";
}

/** Every indicator that alternatives are compared by (method 7), in the order of the table. */
export const INDICATORS = {
  pupils: { unit: "pupils", direction: "none", over: "mean" },
  seats: { unit: "seats", direction: "none", over: "mean" },
  short: { unit: "seats", direction: "less", over: "mean" },
  aboveOwnSeats: { unit: "pupils", direction: "less", over: "mean" },
  surplus: { unit: "seats", direction: "none", over: "mean" },
  usableSeats: { unit: "seats", direction: "none", over: "mean" },
  usableSurplus: { unit: "seats", direction: "none", over: "mean" },
  seatsAdded: { unit: "seats", direction: "none", over: "mean" },
  seatsRemoved: { unit: "seats", direction: "none", over: "mean" },
  utilisation: { unit: "share", direction: "none", over: "mean" },
  unplaced: { unit: "pupils", direction: "less", over: "mean" },
  unplacedNoReach: { unit: "pupils", direction: "less", over: "mean" },
  unplacedNoRoom: { unit: "pupils", direction: "less", over: "mean" },
  unplacedNoBed: { unit: "pupils", direction: "less", over: "mean" },
  classes: { unit: "classes", direction: "none", over: "mean" },
  classesOverCap: { unit: "classes", direction: "less", over: "mean" },
  classes56: { unit: "classes", direction: "less", over: "mean" },
  classes66: { unit: "classes", direction: "less", over: "mean" },
  largestClass: { unit: "pupils", direction: "less", over: "mean" },
  schools: { unit: "schools", direction: "none", over: "mean" },
  oversized: { unit: "schools", direction: "less", over: "mean" },
  small: { unit: "schools", direction: "less", over: "mean" },
  redIntakes: { unit: "schools", direction: "less", over: "mean" },
  beyondRadius: { unit: "pupils", direction: "less", over: "mean" },
  beyondInTowns: { unit: "pupils", direction: "less", over: "mean" },
  beyondInCountry: { unit: "pupils", direction: "less", over: "mean" },
  meanJourneyM: { unit: "metres", direction: "less", over: "mean" },
  p95JourneyM: { unit: "metres", direction: "less", over: "mean" },
  journeyGini: { unit: "share", direction: "less", over: "mean" },
  boarders: { unit: "pupils", direction: "none", over: "mean" },
  bedsShort: { unit: "pupils", direction: "less", over: "mean" },
  moved: { unit: "pupils", direction: "less", over: "sum" },
  posts: { unit: "posts", direction: "none", over: "mean" },
  // Teachers are not moved from closed schools to new ones, so what is short of the base year's staff is told, not judged.
  teachersShort: { unit: "posts", direction: "none", over: "mean" },
  investmentYuan: { unit: "yuan", direction: "less", over: "sum" },
  runningYuan: { unit: "yuan", direction: "less", over: "sum" },
  perPlacedYuan: { unit: "yuan", direction: "less", over: "mean" },
} as const satisfies Readonly<Record<string, Defined>>;

export type IndicatorKey = keyof typeof INDICATORS;

export const INDICATOR_KEYS = Object.keys(INDICATORS) as readonly IndicatorKey[];
