import type { ModelData } from "highs";
import type { Compiled } from "./compileSiting";
import { addUse } from "./limits";
import type { Pricing } from "./pricing";
import { liveCourses } from "./prove";

/** What is left to decide of a problem, as a mixed-integer programme, with the best plan to begin from. */
export interface Kernel {
  readonly model: ModelData & { readonly integrality: Int32Array };
  /** The best plan in the programme's columns; left out where HiGHS is to begin from nothing. */
  readonly start?: Float64Array;
  /** The programme's objective times this is in the problem's units. */
  readonly scale: number;
  /** By column of a course: the site and the course. */
  readonly choices: readonly { readonly column: number; readonly site: number; readonly course: number }[];
  /** The best plan, which holds for sites without columns. */
  readonly plan: readonly number[];
}

/** Columns of a programme as they are added. */
interface Columns {
  readonly cost: number[];
  readonly upper: number[];
  readonly whole: number[];
  readonly starts: number[];
  readonly rows: number[];
  readonly units: number[];
  readonly start: number[];
}

/**
 * The kernel of a problem (method 10.2): only courses that may still be in a plan better than the best; that a source is served only where
 * a site is open is asked only of arcs that may carry it whole in such a plan; and of each part and period that seats and units
 * left over together hold all.
 *
 * @param flow What the best plan sends along each arc, `period × arcs + arc`.
 * @param isAll Leaves nothing out: the whole problem.
 */
export function kernelOf(
  compiled: Compiled,
  pricing: Pricing,
  plan: readonly number[],
  value: number,
  flow: Float64Array,
  isAll = false,
): Kernel {
  const { problem, parts, sources } = compiled;
  const { sites, periods, demand, arcStart, arcSite, arcCost, shortCost, limits, isWhole = false } = problem;
  const scale = Math.max(1, Math.abs(value)) / 1e5;
  const live: (readonly number[])[] = [];
  for (const { site, live: courses } of liveCourses(compiled, pricing, isAll ? null : value))
    live[site] = courses.map(({ course }) => course);
  sites.forEach((_, site) => {
    if (!live[site].includes(plan[site])) live[site] = [...live[site], plan[site]];
  });
  const lower: number[] = [];
  const upper: number[] = [];
  const addRow = (least: number, most: number) => {
    lower.push(least);
    return upper.push(most) - 1;
  };
  const columns: Columns = { cost: [], upper: [], whole: [], starts: [0], rows: [], units: [], start: [] };
  const addColumn = (
    cost: number,
    most: number,
    isInteger: boolean,
    entries: readonly (readonly [row: number, units: number])[],
    start: number,
  ) => {
    columns.cost.push(cost / scale);
    columns.upper.push(most);
    columns.whole.push(isInteger ? 1 : 0);
    for (const [row, units] of entries) {
      if (row < 0 || units === 0) continue;
      columns.rows.push(row);
      columns.units.push(units);
    }
    columns.starts.push(columns.rows.length);
    columns.start.push(start);
  };
  const asked = new Float64Array(parts.length * periods);
  const heldBy = new Float64Array(parts.length * periods);
  parts.forEach((part, at) => {
    for (const source of part.sources)
      for (let period = 0; period < periods; period++)
        asked[at * periods + period] += demand[period * sources + source];
  });
  const seatsOf = (site: number, course: number, period: number) => {
    const { seats, courses } = sites[site];
    return Math.min(seats[courses[course].levels[period]], asked[compiled.partOf[site] * periods + period]);
  };
  const most = (site: number, period: number) =>
    Math.max(...live[site].map((course) => seatsOf(site, course, period)));
  const isOpen = (site: number) => live[site].length > 1;
  const demandRow = Array.from(demand, (units) => addRow(units, units));
  const seatRow = sites.map((_, site) =>
    Array.from({ length: periods }, (_, period) => {
      const seats = isOpen(site) ? 0 : seatsOf(site, plan[site], period);
      if (!isOpen(site)) heldBy[compiled.partOf[site] * periods + period] += seats;
      return addRow(-Infinity, seats);
    }),
  );
  const partRow = parts.map((_, at) =>
    Array.from({ length: periods }, (_, period) =>
      addRow(asked[at * periods + period] - heldBy[at * periods + period], Infinity),
    ),
  );
  const choiceRow = sites.map((_, site) => (isOpen(site) ? addRow(1, 1) : -1));
  const settled = new Float64Array(limits.length);
  let offset = 0;
  sites.forEach(({ courses }, site) => {
    if (isOpen(site)) return;
    addUse(compiled, site, plan[site], 1, settled);
    offset += courses[plan[site]].cost;
  });
  const limitRow = limits.map((units, row) => addRow(-Infinity, units - settled[row]));
  const linkRows: { row: number; units: number }[][][] = sites.map(() =>
    Array.from({ length: periods }, () => []),
  );
  const slack = isAll ? Infinity : value - pricing.bound;
  const partAt = partOfSource(compiled);
  for (let source = 0; source < sources; source++)
    for (let period = 0; period < periods; period++) {
      const row = period * sources + source;
      if (demand[row] === 0) continue;
      let placed = 0;
      for (let arc = arcStart[source]; arc < arcStart[source + 1]; arc++) {
        const site = arcSite[arc];
        if (arcCost[arc] >= shortCost || most(site, period) === 0) continue;
        const mayShut = isOpen(site) && live[site].some((course) => seatsOf(site, course, period) === 0);
        const isLinked = mayShut && (pricing.source[row] - arcCost[arc]) * demand[row] > -slack;
        const units = isWhole ? demand[row] : 1;
        const link = isLinked ? addRow(-Infinity, 0) : -1;
        if (isLinked) linkRows[site][period].push({ row: link, units: demand[row] });
        const sent = flow[period * arcSite.length + arc];
        placed += sent;
        addColumn(
          arcCost[arc] * units,
          demand[row] / units,
          isWhole,
          [
            [demandRow[row], units],
            [seatRow[site][period], units],
            [link, units],
          ],
          sent / units,
        );
      }
      const units = isWhole ? demand[row] : 1;
      const over = Math.max(0, demand[row] - placed) / units;
      addColumn(
        shortCost * units,
        demand[row] / units,
        isWhole,
        [
          [demandRow[row], units],
          [partRow[partAt[source]][period], units],
        ],
        isWhole ? Math.round(over) : over,
      );
    }
  const choices: { column: number; site: number; course: number }[] = [];
  sites.forEach(({ courses }, site) => {
    if (!isOpen(site)) return;
    for (const course of live[site]) {
      const used = new Float64Array(limits.length);
      addUse(compiled, site, course, 1, used);
      const entries: (readonly [number, number])[] = [[choiceRow[site], 1]];
      for (let period = 0; period < periods; period++) {
        const seats = seatsOf(site, course, period);
        entries.push([seatRow[site][period], -seats], [partRow[compiled.partOf[site]][period], seats]);
        if (seats > 0) for (const { row, units } of linkRows[site][period]) entries.push([row, -units]);
      }
      used.forEach((units, row) => {
        entries.push([limitRow[row], units]);
      });
      choices.push({ column: columns.cost.length, site, course });
      addColumn(courses[course].cost, 1, true, entries, plan[site] === course ? 1 : 0);
    }
  });
  const numCols = columns.cost.length;
  const numRows = lower.length;
  return {
    model: {
      ...{ numCols, numRows, offset: offset / scale },
      colCost: Float64Array.from(columns.cost),
      colLower: new Float64Array(numCols),
      colUpper: Float64Array.from(columns.upper),
      rowLower: Float64Array.from(lower),
      rowUpper: Float64Array.from(upper),
      integrality: Int32Array.from(columns.whole),
      matrix: {
        ...{ format: "csc", numRows, numCols },
        starts: Int32Array.from(columns.starts),
        indices: Int32Array.from(columns.rows),
        values: Float64Array.from(columns.units),
      },
    },
    ...{ start: Float64Array.from(columns.start), scale, choices, plan },
  };
}

/** By source: its part. */
function partOfSource({ parts, sources }: Compiled): Int32Array {
  const found = new Int32Array(sources);
  parts.forEach((part, at) => {
    for (const source of part.sources) found[source] = at;
  });
  return found;
}
