/**
 * What a child without a place lacks (method 4.2, 4.5): no school at all within reach, room in the schools within reach, or a bed where
 * only schools with beds are. They are mended differently: by a site, a bus or beds; by rooms; by beds.
 */
export const LACKS = ["noReach", "noRoom", "noBed"] as const;
export type Lack = (typeof LACKS)[number];

/** The key of the figure that counts the unplaced of one lack; the three add up to the unplaced. */
export const UNPLACED_OF = {
  noReach: "unplacedNoReach",
  noRoom: "unplacedNoRoom",
  noBed: "unplacedNoBed",
} as const satisfies Readonly<Record<Lack, string>>;
