import { plainName } from "./plainName";

/** One side of a match: a name in its place, and its code where there is one. */
export interface Named {
  readonly name: string;
  readonly code?: string;
  readonly county?: string;
  readonly township?: string;
}

/** Two rows that are one school or one village, by position, and why. */
export interface Match {
  readonly left: number;
  readonly right: number;
  readonly reason: "code" | "name" | "writing" | "likeness";
  /** 1 is certain. */
  readonly score: number;
}

/** Two names less alike than this are two. */
const ALIKE = 0.6;

/**
 * Which rows of two lists are one: by code, then by name, by its plain form, and by likeness within the township (method: name
 * doctor). One to one; where two fit equally well neither is taken. The order of the rows changes nothing.
 */
export function matchNames(left: readonly Named[], right: readonly Named[]): readonly Match[] {
  const found: Match[] = [];
  const freeLeft = new Set(left.keys());
  const freeRight = new Set(right.keys());
  const take = (match: Match) => {
    found.push(match);
    freeLeft.delete(match.left);
    freeRight.delete(match.right);
  };
  const byKey = (
    reason: Match["reason"],
    score: number,
    keyOf: (row: Named) => string | undefined,
    mayBe: (a: Named, b: Named) => boolean = () => true,
  ) => {
    const [ours, theirs] = [grouped(left, freeLeft, keyOf), grouped(right, freeRight, keyOf)];
    for (const [key, [row, ...others]] of ours) {
      const [other, ...more] = theirs.get(key) ?? [];
      if (other === undefined || others.length > 0 || more.length > 0) continue;
      if (!mayBe(left[row], right[other])) continue;
      if (reason !== "code" && haveTwoCodes(left[row], right[other])) continue;
      take({ left: row, right: other, reason, score });
    }
  };
  byKey("code", 1, ({ code }) => code);
  byKey("name", 0.98, (row) => `${row.county ?? ""}\n${row.township ?? ""}\n${row.name}`);
  byKey("name", 0.97, (row) => `${row.county ?? ""}\n${row.name}`);
  byKey("writing", 0.95, (row) => `${row.county ?? ""}\n${plainOf(row)}`);
  byKey("writing", 0.93, plainOf, (a, b) => a.county === undefined || b.county === undefined);
  for (const match of alike(left, right, freeLeft, freeRight)) take(match);
  return found.sort((a, b) => a.left - b.left);
}

const plainOf = ({ name, county, township }: Named): string =>
  plainName(name, [county ?? "", township ?? ""]);

const haveTwoCodes = (a: Named, b: Named): boolean =>
  a.code !== undefined && b.code !== undefined && a.code !== b.code;

function grouped(
  rows: readonly Named[],
  free: ReadonlySet<number>,
  keyOf: (row: Named) => string | undefined,
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const row of free) {
    const key = keyOf(rows[row]);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

/** Pairs of which each is the other's only best. */
function alike(
  left: readonly Named[],
  right: readonly Named[],
  freeLeft: ReadonlySet<number>,
  freeRight: ReadonlySet<number>,
): readonly Match[] {
  const scores = [...freeLeft].flatMap((row) =>
    [...freeRight].flatMap((other): readonly Match[] => {
      const [a, b] = [left[row], right[other]];
      if (!isSamePlace(a, b) || haveTwoCodes(a, b)) return [];
      const score = likeness(plainOf(a), plainOf(b)) * 0.9;
      return score >= ALIKE ? [{ left: row, right: other, reason: "likeness", score }] : [];
    }),
  );
  const isOnlyBest = (match: Match) =>
    scores.every(
      (other) =>
        other === match ||
        (other.left !== match.left && other.right !== match.right) ||
        other.score < match.score,
    );
  return scores.filter(isOnlyBest);
}

const isSamePlace = (a: Named, b: Named): boolean =>
  (a.county ?? "") === (b.county ?? "") &&
  (a.township === undefined || b.township === undefined || a.township === b.township);

/** 1 for equal texts, 0 for texts without a letter in common; a differing number makes two schools of them. */
function likeness(a: string, b: string): number {
  if (a.replace(/\D/g, "") !== b.replace(/\D/g, "")) return 0;
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - editDistance(a, b) / longest;
}

function editDistance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const now = [i];
    for (let j = 1; j <= b.length; j++)
      now[j] = Math.min(before[j] + 1, now[j - 1] + 1, before[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    before = now;
  }
  return before[b.length];
}
