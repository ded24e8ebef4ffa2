import { compared } from "../findings";
import { type Entry, type NameDoctor, type NamePair, namePair } from "../joinRows";
import { type Match, matchNames, type Named } from "../matchNames";

/** A school or settlement of the standing city, by the names of its places. */
export interface Known {
  readonly id: string;
  readonly name: string;
  readonly county: string;
  readonly township: string;
}

/** Which entries of the new files are which of the standing city: one to one, by the places of both in their lists. */
export interface Matched {
  readonly byEntry: ReadonlyMap<number, number>;
  readonly pairs: readonly NamePair[];
}

/**
 * Matches by code, name, former name and likeness (method: name doctor). Codes count where the city and the files have some in common;
 * digits that lost their leading zeros are mended by the width of the city's.
 */
export function matchStanding(
  known: readonly Known[],
  entries: readonly Entry[],
  { alikeNames, apart = [] }: NameDoctor,
): Matched {
  const width = known.reduce((most, { id }) => (/^0\d+$/.test(id) ? Math.max(most, id.length) : most), 0);
  const codeOf = ({ code }: Entry) =>
    code !== undefined && /^\d+$/.test(code) ? code.padStart(width, "0") : code;
  const ids = new Set(known.map(({ id }) => id));
  const hasCodes = entries.some((entry) => ids.has(codeOf(entry) ?? ""));
  const before = known.map(
    ({ id, name, county, township }): Named => ({
      name: bareName({ id, name, county, township }),
      county,
      township,
      ...(hasCodes && { code: id }),
    }),
  );
  const named = (entry: Entry, name: string): Named => {
    const { county, township } = entry.texts;
    const code = codeOf(entry);
    return {
      name,
      ...(county !== undefined && { county }),
      ...(township !== undefined && { township }),
      ...(hasCodes && code !== undefined && { code }),
    };
  };
  const told = new Set(apart.map((pair) => pair.join("\n")));
  const byEntry = new Map<number, number>();
  const pairs: NamePair[] = [];
  const take = ({ left, right, reason }: Match) => {
    const [older, newer] = [before[left].name, entries[right].name];
    const isTwo = told.has(namePair(older, newer).join("\n"));
    const isOne = !isTwo && (reason !== "likeness" || alikeNames === "join");
    if (older !== newer) pairs.push({ older, newer, place: known[left].township, reason, isOne });
    if (isOne) byEntry.set(right, left);
  };
  for (const match of matchNames(
    before,
    entries.map((entry) => named(entry, entry.name)),
  ))
    take(match);
  const free = [...before.keys()].filter((at) => ![...byEntry.values()].includes(at));
  const renamed = entries.flatMap(({ formerNames }, at) =>
    byEntry.has(at) ? [] : formerNames.map((name) => ({ at, name })),
  );
  const formerly = matchNames(
    free.map((at) => before[at]),
    renamed.map(({ at, name }) => named(entries[at], name)),
  );
  for (const { left, right, reason, score } of formerly)
    if (reason !== "likeness" && !byEntry.has(renamed[right].at))
      take({ left: free[left], right: renamed[right].at, reason, score });
  return { byEntry, pairs: pairs.sort((a, b) => compared(a.older, b.older) || compared(a.newer, b.newer)) };
}

/** A name without the marks that tell namesakes apart: Riverside Primary (Hilltop, K7a1). */
function bareName({ id, name, county, township }: Known): string {
  const [, bare, inside] = /^(.+) \((.+)\)$/.exec(name) ?? [];
  const isMarked = inside?.split(", ").every((mark) => [id, county, township].includes(mark));
  return isMarked ? bare : name;
}
