import type { SitingProblem } from "./problem";

/** Sources and sites that arcs join, and nobody else: what happens in one part leaves the others as they are. */
export interface Part {
  readonly sources: readonly number[];
  readonly sites: readonly number[];
  /** Its sites with more than one course. */
  readonly choices: readonly number[];
}

/** A problem in columns: the arcs of each site, where its courses begin, what they take, and the parts. */
export interface Compiled {
  readonly problem: SitingProblem;
  readonly sources: number;
  readonly parts: readonly Part[];
  /** By site. */
  readonly partOf: Int32Array;
  readonly siteStart: Int32Array;
  readonly siteSource: Int32Array;
  readonly siteCost: Float64Array;
  readonly courseStart: Int32Array;
  /** By course: the limits that it takes of, and how much. */
  readonly useStart: Int32Array;
  readonly useRow: Int32Array;
  readonly useUnits: Float64Array;
  /** By limit: the sites with a course that takes of it. */
  readonly users: readonly (readonly number[])[];
  /** By site: where its `level × periods + period` begin. */
  readonly levelStart: Int32Array;
  /** By that: 1 where some course is on the level in the period. */
  readonly isUsed: Uint8Array;
}

/** Turns arcs round to begin at sites, and finds the parts. */
export function compileSiting(problem: SitingProblem): Compiled {
  const { periods, arcStart, arcSite, arcCost, sites, limits } = problem;
  const sources = arcStart.length - 1;
  const siteStart = new Int32Array(sites.length + 1);
  for (const site of arcSite) siteStart[site + 1]++;
  for (let site = 0; site < sites.length; site++) siteStart[site + 1] += siteStart[site];
  const next = siteStart.slice();
  const siteSource = new Int32Array(arcSite.length);
  const siteCost = new Float64Array(arcSite.length);
  for (let source = 0; source < sources; source++)
    for (let arc = arcStart[source]; arc < arcStart[source + 1]; arc++) {
      const at = next[arcSite[arc]]++;
      siteSource[at] = source;
      siteCost[at] = arcCost[arc];
    }
  const levelStart = starts(sites.map(({ seats }) => seats.length * periods));
  const isUsed = new Uint8Array(levelStart[sites.length]);
  const takes: { row: number; units: number }[][] = [];
  const users = limits.map(() => new Set<number>());
  sites.forEach(({ courses }, site) => {
    for (const { levels, use } of courses) {
      for (let period = 0; period < periods; period++)
        isUsed[levelStart[site] + levels[period] * periods + period] = 1;
      const taken = use.flatMap((units, row) => (units === 0 ? [] : [{ row, units }]));
      for (const { row } of taken) users[row].add(site);
      takes.push(taken);
    }
  });
  const flat = takes.flat();
  const parts = partsOf(problem);
  const partOf = new Int32Array(sites.length);
  parts.forEach((part, at) => {
    for (const site of part.sites) partOf[site] = at;
  });
  return {
    ...{ problem, sources, parts, partOf, siteStart, siteSource, siteCost, levelStart, isUsed },
    courseStart: starts(sites.map(({ courses }) => courses.length)),
    useStart: starts(takes.map(({ length }) => length)),
    useRow: Int32Array.from(flat, ({ row }) => row),
    useUnits: Float64Array.from(flat, ({ units }) => units),
    users: users.map((own) => [...own]),
  };
}

function starts(counts: readonly number[]): Int32Array {
  const start = new Int32Array(counts.length + 1);
  counts.forEach((count, row) => {
    start[row + 1] = start[row] + count;
  });
  return start;
}

function partsOf({ arcStart, arcSite, sites }: SitingProblem): readonly Part[] {
  const sources = arcStart.length - 1;
  const root = Int32Array.from({ length: sources + sites.length }, (_, node) => node);
  const find = (node: number): number => {
    let at = node;
    while (root[at] !== at) {
      root[at] = root[root[at]];
      at = root[at];
    }
    return at;
  };
  for (let source = 0; source < sources; source++)
    for (let arc = arcStart[source]; arc < arcStart[source + 1]; arc++)
      root[find(sources + arcSite[arc])] = find(source);
  const found = new Map<number, { sources: number[]; sites: number[] }>();
  for (let node = 0; node < root.length; node++) {
    const key = find(node);
    const part = found.get(key) ?? { sources: [], sites: [] };
    if (node < sources) part.sources.push(node);
    else part.sites.push(node - sources);
    found.set(key, part);
  }
  return [...found.values()].map((part) => ({
    ...part,
    choices: part.sites.filter((site) => sites[site].courses.length > 1),
  }));
}
