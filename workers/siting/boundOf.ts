import type { Multipliers, SitingProblem } from "./problem";

/**
 * The least that any plan within the limits can come to, from multipliers alone (method 10.2): each site takes the course that
 * pays best at these prices. Written apart from the search, one site and period at a time, so that it can be held against it.
 * Rounded down by 1e-9 of the figures that went into it.
 */
export function boundOf(problem: SitingProblem, { source, limit }: Multipliers): number {
  const { periods, demand, arcStart, arcSite, arcCost, shortCost, sites, limits } = problem;
  const sources = arcStart.length - 1;
  let bound = 0;
  let size = 0;
  const add = (figure: number) => {
    bound += figure;
    size += Math.abs(figure);
  };
  const worth = (price: number) => Math.min(Math.max(price, 0), shortCost);
  for (let row = 0; row < demand.length; row++) add(worth(source[row]) * demand[row]);
  for (let row = 0; row < limits.length; row++) add(-Math.max(0, limit[row]) * limits[row]);
  const served = sites.map((): { source: number; cost: number }[] => []);
  for (let from = 0; from < sources; from++)
    for (let arc = arcStart[from]; arc < arcStart[from + 1]; arc++)
      served[arcSite[arc]].push({ source: from, cost: arcCost[arc] });
  sites.forEach(({ seats, courses }, site) => {
    const best = Array.from({ length: periods }, (_, period) => {
      const offers = served[site]
        .map((one) => ({
          gain: worth(source[period * sources + one.source]) - one.cost,
          units: demand[period * sources + one.source],
        }))
        .filter(({ gain }) => gain > 0)
        .sort((a, b) => b.gain - a.gain);
      return seats.map((room) => {
        let left = room;
        let gained = 0;
        for (const { gain, units } of offers) {
          gained += gain * Math.min(left, units);
          left -= Math.min(left, units);
        }
        return gained;
      });
    });
    let least = Infinity;
    for (const { levels, cost, use } of courses) {
      let figure = cost;
      levels.forEach((level, period) => {
        figure -= best[period][level];
      });
      use.forEach((units, row) => {
        figure += Math.max(0, limit[row]) * units;
      });
      least = Math.min(least, figure);
    }
    add(least);
  });
  return bound - 1e-9 * size;
}
