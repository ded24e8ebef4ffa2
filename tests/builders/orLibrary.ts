import type { LocationQuestion } from "../../workers/siting/siting";

const numbers = (text: string): readonly number[] => text.trim().split(/\s+/).map(Number);

/**
 * Capacitated location as OR-Library writes it (cap41 …): warehouses and customers; capacity and fixed cost of each warehouse; of each
 * customer its demand, then what all of that costs from each warehouse. `capacity` stands where a file has a word for it (capa, capb, capc).
 */
export function orCapacitated(text: string, capacity?: number): LocationQuestion {
  const [sites, sources, ...rest] = numbers(text.replaceAll("capacity", `${capacity}`));
  const customer = (row: number) =>
    rest.slice(2 * sites + row * (sites + 1), 2 * sites + (row + 1) * (sites + 1));
  const demand = Array.from({ length: sources }, (_, row) => customer(row)[0]);
  return {
    demand,
    costs: {
      table: demand.flatMap((units, row) =>
        customer(row)
          .slice(1)
          .map((cost) => cost / Math.max(units, 1e-9)),
      ),
    },
    sites: Array.from({ length: sites }, (_, site) => ({
      sizes: [{ seats: rest[2 * site], fixedCost: rest[2 * site + 1] }],
    })),
  };
}

/** p-median as OR-Library writes it (pmed1 …): places, legs and medians, then the legs; of a leg told twice the last counts. */
export function orMedian(text: string): LocationQuestion {
  const [places, legs, medians, ...rest] = numbers(text);
  const table = new Float64Array(places * places).fill(Infinity);
  for (let at = 0; at < places; at++) table[at * places + at] = 0;
  for (let leg = 0; leg < legs; leg++) {
    const [from, to, length] = rest.slice(3 * leg, 3 * leg + 3);
    table[(from - 1) * places + to - 1] = length;
    table[(to - 1) * places + from - 1] = length;
  }
  for (let by = 0; by < places; by++)
    for (let from = 0; from < places; from++)
      for (let to = 0; to < places; to++)
        table[from * places + to] = Math.min(
          table[from * places + to],
          table[from * places + by] + table[by * places + to],
        );
  return {
    demand: Array(places).fill(1),
    costs: { table },
    sites: Array.from({ length: places }, () => ({ sizes: [{}] })),
    most: medians,
    least: medians,
  };
}
