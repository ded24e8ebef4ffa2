import { entryAt, withEntryAt } from "./entryAt";
import { LAND_STATUSES, type LandStatus } from "./land";
import type { Costs } from "./norms";
import { STAGES, type Stage } from "./stage";

const SINGLE = [
  "capitalPerFloorAreaYuan",
  "capitalPerRoomYuan",
  "capitalPerBedYuan",
  "landPerMuYuan",
  "runningPerBoarderYuan",
  "fundedAtLeastPupils",
  "perTeacherYuan",
  "busPerPupilKmYuan",
  "schoolDays",
  "discountRate",
  "buildingLifeYears",
] as const satisfies readonly (keyof Costs)[];

const BY_STAGE = [
  "floorAreaPerSeatSqm",
  "siteAreaPerSeatSqm",
  "teachingAreaPerSeatSqm",
  "sportsAreaPerSeatSqm",
  "equipmentPerSeatYuan",
  "runningPerPupilYuan",
] as const satisfies readonly (keyof Costs)[];

const MODULES = [
  "moduleFloorAreaSqm.primary.12",
  "moduleFloorAreaSqm.primary.18",
  "moduleFloorAreaSqm.primary.24",
  "moduleFloorAreaSqm.primary.30",
  "moduleFloorAreaSqm.junior.12",
  "moduleFloorAreaSqm.junior.18",
] as const;

/** Where a figure of the cost model stands: `runningPerPupilYuan.primary`. */
export type CostKey =
  | (typeof SINGLE)[number]
  | `${(typeof BY_STAGE)[number]}.${Stage}`
  | `landLeadYears.${LandStatus}`
  | (typeof MODULES)[number];

/** Every figure of the cost model, once. */
export const COST_KEYS: readonly CostKey[] = [
  ...SINGLE,
  ...BY_STAGE.flatMap((figure) => STAGES.map((stage): CostKey => `${figure}.${stage}`)),
  ...LAND_STATUSES.map((status): CostKey => `landLeadYears.${status}`),
  ...MODULES,
];

/** Figures of the cost model that the planner has changed; all others are those of the norms. */
export type CostChanges = Readonly<Partial<Record<CostKey, number>>>;

/** Between which values a figure of the cost model may lie. */
export function costRange(key: CostKey): { readonly least: number; readonly most: number } {
  if (key === "discountRate") return { least: 0, most: 1 };
  if (key === "buildingLifeYears") return { least: 1, most: 200 };
  if (key.startsWith("landLeadYears")) return { least: 0, most: 50 };
  if (key === "schoolDays") return { least: 0, most: 366 };
  return { least: 0, most: key.startsWith("moduleFloorAreaSqm") ? 1000 : 1e9 };
}

/** A figure of the cost model. */
export const costAt = (costs: Costs, key: CostKey): number => entryAt(costs, key) as number;

/** The costs with the planner's changes; the very same costs where there are none. */
export function withCosts(costs: Costs, changes: CostChanges): Costs {
  const changed = Object.entries(changes) as readonly (readonly [CostKey, number])[];
  return changed.reduce((all, [key, value]) => withEntryAt(all, key, value), costs);
}
