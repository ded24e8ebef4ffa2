import { type LocationQuestion, locationProblem, type SitingProblem } from "../../workers/siting/siting";
import { sequence } from "./cityTransport";

/** A location problem to generate: places on a square of 1,000 by 1,000, demand of 1 to 100, ways by distance. */
export interface SitesShape {
  readonly sources: number;
  readonly sites: number;
  /** All sites hold so much; left out: each its own, some twelve of them all demand. */
  readonly seats?: number;
  readonly periods?: number;
  readonly levels?: number;
  /** Nearest sites that a source reaches; left out: all. */
  readonly reach?: number;
}

/** The same for the same shape and seed. */
export function generatedSites(shape: SitesShape, seed: number): SitingProblem {
  const { sources, sites, seats, periods = 1, levels = 1, reach = sites } = shape;
  const random = sequence(seed);
  const somewhere = () => [random() * 1000, random() * 1000];
  const homes = Array.from({ length: sources }, somewhere);
  const places = Array.from({ length: sites }, somewhere);
  const first = homes.map(() => 1 + Math.floor(random() * 100));
  const all = first.reduce((sum, units) => sum + units, 0);
  const table = homes.flatMap(([x, y]) => {
    const ways = places.map(([a, b]) => Math.round(Math.hypot(a - x, b - y) * (1 + random() / 4)));
    const longest = ways.toSorted((a, b) => a - b)[reach - 1];
    return ways.map((way) => (way <= longest ? way : Infinity));
  });
  const question: LocationQuestion = {
    periods,
    demand: Array.from({ length: periods }, (_, period) =>
      first.map((units) => Math.max(0, Math.round(units * (1 + 0.1 * period * (random() - 0.3))))),
    ).flat(),
    costs: { table },
    sites: places.map(() => {
      const size = seats ?? Math.round((all / 12) * (0.5 + 1.2 * random()));
      const fixedCost = Math.round((all / 12) * 150 * (0.5 + random()));
      return {
        sizes: Array.from({ length: levels }, (_, level) => ({
          seats: Math.round((size * (level + 1)) / levels),
          fixedCost: Math.round((fixedCost * (level + 2)) / (levels + 1)),
        })),
      };
    }),
    ...(periods > 1 && { budgets: Array(periods).fill(Math.round((all / 12) * 150 * 8)) }),
  };
  return locationProblem(periods > 1 ? { ...question, shortCost: 3000 } : question);
}
