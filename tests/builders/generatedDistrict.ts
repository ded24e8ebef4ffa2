import { locationProblem, type SitingProblem } from "../../workers/siting/siting";
import { sequence } from "./cityTransport";

/** Standing schools with too few seats, and sites where a school of two sizes may be built for the money of one year. */
export interface DistrictShape {
  readonly homes: number;
  readonly schools: number;
  readonly sites: number;
  /** Nearest places that a home reaches. */
  readonly reach: number;
}

/** Money for so many schools of the usual cost. */
const BUILT = 60;
const YUAN_A_SEAT = 100;

/** A district on a square of 1,000 by 1,000; the same for the same shape and seed. */
export function generatedDistrict(shape: DistrictShape, seed: number): SitingProblem {
  const { homes, schools, sites, reach } = shape;
  const random = sequence(seed);
  const somewhere = () => [random() * 1000, random() * 1000];
  const at = Array.from({ length: homes }, somewhere);
  const places = Array.from({ length: schools + sites }, somewhere);
  const demand = at.map(() => 1 + Math.floor(random() * 100));
  const usual = demand.reduce((sum, units) => sum + units, 0) / schools;
  const table = new Float64Array(homes * places.length).fill(Infinity);
  at.forEach(([x, y], home) => {
    const ways = places.map(([a, b]) => Math.round(Math.hypot(a - x, b - y) * (1 + random() / 4)));
    const longest = ways.toSorted((a, b) => a - b)[reach - 1];
    ways.forEach((way, place) => {
      if (way <= longest) table[home * places.length + place] = way;
    });
  });
  return locationProblem({
    demand,
    costs: { table },
    shortCost: 3000,
    sites: places.map((_, place) =>
      place < schools
        ? {
            sizes: [{ seats: Math.round(usual * 0.95 * (0.5 + random())) }],
            must: "open" as const,
            stands: 0,
          }
        : {
            sizes: [1, 2]
              .map((size) => ({
                seats: Math.round(usual * size * (0.6 + random() * 0.8)),
                fixedCost: Math.round(usual * YUAN_A_SEAT * (0.5 + size / 2) * (0.5 + random())),
              }))
              .sort((a, b) => a.seats - b.seats),
          },
    ),
    budgets: [Math.round(usual * YUAN_A_SEAT * BUILT)],
  });
}
