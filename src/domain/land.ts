/** How far land is on its way to a school: kept for one, in public hands, or still to be acquired. */
export const LAND_STATUSES = ["reserved", "state-owned", "to-be-acquired"] as const;
export type LandStatus = (typeof LAND_STATUSES)[number];

/** Fifteen mu are a hectare. */
export const SQM_PER_MU = 10_000 / 15;
