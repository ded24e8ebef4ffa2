/**
 * How many random cities a law is tried on: `usual`, or `LAW_TIMES` times as many (`npm run laws`: 60 times, so that each law
 * of the engine sees 700 to 3,000 cities).
 */
export const lawRuns = (usual: number): number => usual * Number(process.env.LAW_TIMES ?? 1);
