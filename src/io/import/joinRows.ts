import type { Point } from "../../domain/place";
import { type Figure, figureKey } from "./figuresOf";
import { compared, type Finding, type ImportRule } from "./findings";
import { matchNames } from "./matchNames";
import { plainName, writtenName } from "./plainName";
import type { Count } from "./readCount";
import type { Row } from "./rowsOfTable";

/** A school or settlement, out of all rows that speak of it. */
export interface Entry {
  /** Its code, or its name in its place: the same whatever the order of files. */
  readonly key: string;
  readonly code?: string;
  readonly name: string;
  readonly formerNames: readonly string[];
  readonly mergedInto?: string;
  readonly texts: Row["texts"];
  readonly point?: Point;
  readonly figures: readonly Figure[];
  /** The first row that speaks of it. */
  readonly at: Row["at"];
}

/** One row's identity, before rows are joined. */
interface Draft {
  readonly row: Row;
  readonly code: string | undefined;
  readonly name: string;
  readonly former: string | undefined;
  readonly mergedInto: string | undefined;
  readonly place: readonly string[];
}

/** Two writings that are one school or settlement, and why; or that are alike and were said to be two. */
export interface NamePair {
  readonly older: string;
  readonly newer: string;
  readonly place: string;
  readonly reason: "code" | "name" | "writing" | "likeness";
  readonly isOne: boolean;
}

/** What is said of names that are alike: all are one or none is, but for the pairs that are named. */
export interface NameDoctor {
  readonly alikeNames: "join" | "keepApart";
  readonly apart?: readonly (readonly [string, string])[];
}

/** Two names as a pair is written, whichever comes first. */
export const namePair = (a: string, b: string): readonly [string, string] => (a < b ? [a, b] : [b, a]);

/** Joins the rows of all tables by code and name (method: name doctor). The order of rows, sheets and files changes nothing. */
export function joinRows(
  rows: readonly Row[],
  doctor: NameDoctor,
): {
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
  readonly pairs: readonly NamePair[];
} {
  const findings: Finding[] = [];
  const pairs: NamePair[] = [];
  const find = (rule: ImportRule, { at }: Row, found: string) => findings.push({ rule, ...at, found });
  const drafts = withCodes([...rows].sort(byContent), find);
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [draft]);
    else group.push(draft);
  }
  const parted = new Map([...groups].flatMap(([key, group]) => [...partNamesakes(key, group, find)]));
  joinUncoded(parted, doctor, find, pairs);
  const entries = [...parted]
    .map(([key, group]) => entryOf(key, group, find, pairs))
    .sort((a, b) => compared(a.key, b.key));
  const byName = new Map<string, Entry>();
  for (const entry of entries) {
    const name = plainName(entry.name);
    if (byName.has(name))
      findings.push({ rule: "namesake", ...entry.at, found: `${entry.name} ${entry.code ?? ""}`.trim() });
    byName.set(name, entry);
  }
  return { entries, findings, pairs };
}

const CONTENTS = new WeakMap<Row, string>();

function contentOf(row: Row): string {
  const known = CONTENTS.get(row);
  if (known !== undefined) return known;
  const content = JSON.stringify([row.texts, row.figures, row.point]);
  CONTENTS.set(row, content);
  return content;
}

const byContent = (a: Row, b: Row): number =>
  compared(contentOf(a), contentOf(b)) || compared(a.at.file, b.at.file) || (a.at.row ?? 0) - (b.at.row ?? 0);

/** Codes as their column had them before a spreadsheet took them for numbers. */
function withCodes(
  rows: readonly Row[],
  find: (rule: ImportRule, row: Row, found: string) => void,
): readonly Draft[] {
  const codes = rows.flatMap(({ texts }) => texts.code ?? []);
  const width = codes.reduce((most, code) => (/^0\d+$/.test(code) ? Math.max(most, code.length) : most), 0);
  return rows.map((row) => {
    const { name: written, former, mergedInto } = writtenName(row.texts.name ?? row.texts.code ?? "");
    const isLost = /^\d(\.\d+)?e\+\d+$/i.test(row.texts.code ?? "");
    const plain = row.texts.code?.replace(/^'|\.0$/g, "");
    const code =
      isLost || plain === undefined ? undefined : /^\d+$/.test(plain) ? plain.padStart(width, "0") : plain;
    if (isLost) find("codeLost", row, row.texts.code ?? "");
    if (code !== plain && !isLost) find("codePadded", row, `${plain} → ${code}`);
    const place = [row.texts.county ?? "", row.texts.township ?? ""];
    return { row, code, name: written, former, mergedInto, place };
  });
}

const keyOf = ({ code, name, place }: Draft): string =>
  code === undefined ? `${place[0]}/${plainName(name, place)}` : code;

/** Rows of one name without a code that lie in two townships, or differ within one year, are two. */
function partNamesakes(
  key: string,
  group: readonly Draft[],
  find: (rule: ImportRule, row: Row, found: string) => void,
): ReadonlyMap<string, Draft[]> {
  if (group[0].code !== undefined) return new Map([[key, [...group]]]);
  const townships = new Set(group.map(({ place }) => place[1]).filter(Boolean));
  const parts = new Map<string, Draft[]>();
  for (const draft of group) {
    const own = townships.size > 1 ? `${key}/${draft.place[1]}` : key;
    let free = own;
    for (let nth = 2; parts.get(free)?.some((other) => isOtherOfSameTable(other, draft)); nth++)
      free = `${own}#${nth}`;
    if (free !== own) find("nameTwice", draft.row, draft.name);
    const part = parts.get(free);
    if (part === undefined) parts.set(free, [draft]);
    else part.push(draft);
  }
  return parts;
}

/** Two rows of one table that give different figures for the same year and grade. */
const isOtherOfSameTable = (a: Draft, b: Draft): boolean =>
  isSameTable(a, b) &&
  a.row.figures.some((figure) =>
    b.row.figures.some(
      (other) => figureKey(figure) === figureKey(other) && !isSameCount(figure.count, other.count),
    ),
  );

const isSameTable = (a: Draft, b: Draft): boolean =>
  a.row.at.file === b.row.at.file && a.row.at.sheet === b.row.at.sheet;

const isSameCount = (a: Count, b: Count): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Entries without a code join the coded one of their name, if that is where their last year is missing; those of other years the one
 * that is most alike.
 */
function joinUncoded(
  groups: Map<string, Draft[]>,
  { alikeNames, apart = [] }: NameDoctor,
  find: (rule: ImportRule, row: Row, found: string) => void,
  pairs: NamePair[],
): void {
  const told = new Set(apart.map((pair) => pair.join("\n")));
  const lastYear = [...groups.values()].flat().reduce((last, draft) => Math.max(last, lastYearOf(draft)), 0);
  const isLate = (group: readonly Draft[]) =>
    group[0].code !== undefined || group.some((draft) => yearsOf(draft).includes(lastYear));
  const isOfLastYear = (group: readonly Draft[]) => group.some((draft) => yearsOf(draft).includes(lastYear));
  const named = (list: readonly (readonly [string, Draft[]])[]) =>
    list.map(([, group]) => {
      const { name, code, place } = group[group.length - 1];
      return {
        name,
        ...(code !== undefined && { code }),
        ...(place[0] && { county: place[0] }),
        ...(place[1] && { township: place[1] }),
      };
    });
  const join = (
    isAnchor: (group: readonly Draft[]) => boolean,
    isLoose: (group: readonly Draft[]) => boolean,
  ) => {
    const all = [...groups].sort(([a], [b]) => compared(a, b));
    const anchors = all.filter(([, group]) => isAnchor(group));
    const loose = all.filter(([, group]) => isLoose(group));
    for (const { left, right, reason } of matchNames(named(anchors), named(loose))) {
      const [key, group] = anchors[left];
      const [otherKey, other] = loose[right];
      const [older, newer] = [other[0].name, group[0].name];
      const isTwo = told.has(namePair(older, newer).join("\n"));
      const isOne = !isTwo && (reason !== "likeness" || alikeNames === "join");
      if (older !== newer)
        pairs.push({ older, newer, place: placeOf(group[0]) || placeOf(other[0]), reason, isOne });
      if (reason === "likeness" && !isTwo) find("nameMatched", other[0].row, `${older} ≈ ${newer}`);
      if (!isOne) continue;
      groups.set(key, [...group, ...other]);
      groups.delete(otherKey);
    }
  };
  const isCoded = (group: readonly Draft[]) => group[0].code !== undefined;
  join(
    (group) => isCoded(group) && !isOfLastYear(group),
    (group) => !isCoded(group) && isOfLastYear(group),
  );
  join(isLate, (group) => !isLate(group));
}

const placeOf = ({ place }: Draft): string => place.filter(Boolean).join(" ");

const yearsOf = ({ row }: Draft): readonly number[] => row.figures.flatMap(({ year }) => year ?? []);

function entryOf(
  key: string,
  group: readonly Draft[],
  find: (rule: ImportRule, row: Row, found: string) => void,
  pairs: NamePair[],
): Entry {
  const drafts = [...group].sort((a, b) => lastYearOf(b) - lastYearOf(a) || byContent(a.row, b.row));
  const [latest] = drafts;
  const figures = new Map<string, Figure>();
  for (const [nth, { row }] of drafts.entries()) {
    const known = row.figures.filter((figure) => figures.has(figureKey(figure)));
    const differing = known.filter(
      (figure) => !isSameCount(figures.get(figureKey(figure))?.count ?? figure.count, figure.count),
    );
    const isWhole = known.length > 0 && known.length === row.figures.length;
    if (differing.length === 0) {
      if (isWhole && drafts.slice(0, nth).some((other) => isSameTable(other, drafts[nth])))
        find("rowTwice", row, latest.name);
    } else if (differing.some(({ count }) => count.kind === "known"))
      find(isWhole && latest.code !== undefined ? "codeTwice" : "figuresDiffer", row, latest.name);
    for (const figure of row.figures) {
      const at = figureKey(figure);
      const before = figures.get(at);
      if (before === undefined || (before.count.kind !== "known" && figure.count.kind === "known"))
        figures.set(at, figure);
    }
  }
  const names = new Set(drafts.flatMap(({ name, former }) => [name, former ?? name]));
  names.delete(latest.name);
  if (latest.code !== undefined)
    for (const { code, name } of drafts)
      if (
        code === latest.code &&
        names.has(name) &&
        !pairs.some((pair) => pair.older === name && pair.newer === latest.name)
      )
        pairs.push({ older: name, newer: latest.name, place: placeOf(latest), reason: "code", isOne: true });
  for (const name of names) find("formerName", latest.row, `${name} → ${latest.name}`);
  const texts = Object.assign({}, ...drafts.toReversed().map(({ row }) => row.texts));
  const point = drafts.find(({ row }) => row.point !== undefined)?.row.point;
  const mergedInto = latest.mergedInto;
  const code = drafts.find((draft) => draft.code !== undefined)?.code;
  return {
    key,
    ...(code !== undefined && { code }),
    name: latest.name,
    formerNames: [...names].sort(compared),
    ...(mergedInto !== undefined && { mergedInto }),
    texts,
    ...(point !== undefined && { point }),
    figures: [...figures].sort(([a], [b]) => compared(a, b)).map(([, figure]) => figure),
    at: latest.row.at,
  };
}

const lastYearOf = (draft: Draft): number => Math.max(0, ...yearsOf(draft));
