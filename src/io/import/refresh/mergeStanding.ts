import type { Dataset } from "../../../domain/dataset";
import type { Settlement } from "../../../domain/place";
import type { School } from "../../../domain/school";
import type { City } from "../../city/readCity";
import { standsIn } from "../../city/rungOf";
import type { Figure } from "../figuresOf";
import { compared, type Finding } from "../findings";
import type { Entry, NamePair } from "../joinRows";
import type { Recipe } from "../recipe";
import { type Schooling, schoolGradeOf, schoolingOf } from "../schooling";
import type { KnownSchool } from "./keepStanding";
import { type Known, matchStanding } from "./matchStanding";

/** New entries and those of the standing city, each known once; keys are the ids of the city wherever it knew them. */
export interface Merged {
  readonly schools: readonly Entry[];
  readonly settlements: readonly Entry[];
  /** By the key of its entry. */
  readonly knownSchools: ReadonlyMap<string, KnownSchool>;
  /** Ids of settlements of which the new files say nothing and that stay. */
  readonly settlementsLeft: ReadonlySet<string>;
  readonly findings: readonly Finding[];
  readonly pairs: readonly NamePair[];
}

/** From so many of a county's schools of a stage on, a list is taken for the whole of them. */
const WHOLE_SHARE = 0.5;

/** Joins what new files say to a standing city. What a whole list no longer names is gone; the rest stays as it is. */
export function mergeStanding(
  { model: { dataset }, norms, assumptions }: City,
  fresh: { readonly schools: readonly Entry[]; readonly settlements: readonly Entry[] },
  recipe: Recipe,
): Merged {
  const findings: Finding[] = [];
  const schooling = schoolingOf(norms, assumptions.stages);
  const placed = placer(dataset);
  const years = fresh.schools.flatMap(({ figures }) =>
    figures.flatMap(({ what, year }) => (what === "pupils" ? (year ?? []) : [])),
  );
  const year = years.reduce(
    (last, one) => Math.max(last, one),
    dataset.baseYear + (years.length > 0 ? 0 : 1),
  );
  const schools = fresh.schools.map((entry) => dated(placed.entry(entry), year));
  const settlements = fresh.settlements.map(placed.entry);
  const gone = (rule: "goneSchool" | "goneSettlement", file: string, name: string) =>
    findings.push({ rule, file, found: name });

  const ofSchools = matchStanding(dataset.schools.map(placed.known), schools, recipe);
  const found = new Map([...ofSchools.byEntry].map(([entry, school]) => [school, entry]));
  const isWhole = wholeLists(dataset.schools, (at) => found.has(at), scopesOf);
  const knownSchools = new Map<string, KnownSchool>();
  const kept = dataset.schools.flatMap((was, at): readonly Entry[] => {
    const nth = found.get(at);
    if (nth === undefined && scopesOf(was).every(isWhole)) {
      gone("goneSchool", "schools.json", was.name.zh);
      if (recipe.fixes?.goneSchool !== "keep") return [];
    }
    const own = nth === undefined ? undefined : schools[nth];
    knownSchools.set(was.id, { was, ...(own !== undefined && { fresh: own }) });
    return [joined(was, placed.known(was), own, schooling)];
  });

  const standing = dataset.settlements.filter((one) => !standsIn(one));
  const ofSettlements = matchStanding(standing.map(placed.known), settlements, recipe);
  const seen = new Map([...ofSettlements.byEntry].map(([entry, settlement]) => [settlement, entry]));
  const isWholeCounty = wholeLists(
    standing,
    (at) => seen.has(at),
    ({ county }) => [county],
  );
  const left = standing.filter((one, at) => {
    if (seen.has(at)) return false;
    if (!isWholeCounty(one.county)) return true;
    gone("goneSettlement", "settlements.json", one.name.zh);
    return recipe.fixes?.goneSettlement === "keep";
  });
  return {
    schools: inOrder([...kept, ...rest(schools, ofSchools.byEntry, dataset.schools)]),
    settlements: inOrder([
      ...standing.flatMap(({ id, lng, lat }, at) => {
        const own = settlements[seen.get(at) ?? -1];
        return own === undefined ? [] : [{ ...own, key: id, point: own.point ?? { lng, lat } }];
      }),
      ...rest(settlements, ofSettlements.byEntry, dataset.settlements),
      ...left.map((one) => silent(one, placed.known(one))),
    ]),
    knownSchools,
    settlementsLeft: new Set(left.map(({ id }) => id)),
    findings,
    pairs: [...ofSchools.pairs, ...ofSettlements.pairs],
  };
}

const inOrder = (entries: readonly Entry[]): readonly Entry[] =>
  [...entries].sort((a, b) => compared(a.key, b.key));

const scopesOf = ({ county, offers }: School): readonly string[] =>
  offers.map(({ stage }) => `${county}\n${stage}`);

/** Whether most of a scope are among what was found. */
function wholeLists<T>(
  list: readonly T[],
  isFound: (at: number) => boolean,
  scopes: (one: T) => readonly string[],
): (scope: string) => boolean {
  const counts = new Map<string, readonly [found: number, all: number]>();
  for (const [at, one] of list.entries())
    for (const scope of scopes(one)) {
      const [found, all] = counts.get(scope) ?? [0, 0];
      counts.set(scope, [found + (isFound(at) ? 1 : 0), all + 1]);
    }
  return (scope) => {
    const [found, all] = counts.get(scope) ?? [0, 1];
    return found > 0 && found >= all * WHOLE_SHARE;
  };
}

/** Entries that the city did not know, under keys that none of it has. */
function rest(
  entries: readonly Entry[],
  byEntry: ReadonlyMap<number, number>,
  standing: readonly { readonly id: string }[],
): readonly Entry[] {
  const taken = new Set(standing.map(({ id }) => id));
  return entries.flatMap((entry, at) =>
    byEntry.has(at) ? [] : [taken.has(entry.key) ? { ...entry, key: `${entry.key}#2` } : entry],
  );
}

/** Names of places by id, and entries with the county that their township lies in. */
function placer({ counties, townships }: Dataset) {
  const names = new Map<string, string>([...counties, ...townships].map(({ id, name }) => [id, name.zh]));
  const countiesOf = (township: string) => [
    ...new Set(townships.filter(({ name }) => name.zh === township).map(({ county }) => names.get(county))),
  ];
  return {
    known: ({ id, name, county, township }: Placed): Known => ({
      id,
      name: name.zh,
      county: names.get(county) ?? county,
      township: names.get(township) ?? township,
    }),
    entry: (entry: Entry): Entry => {
      const { county, township } = entry.texts;
      if (county !== undefined) return entry;
      const found = township === undefined ? [] : countiesOf(township);
      const only = found.length === 1 ? found[0] : counties.length === 1 ? counties[0].name.zh : undefined;
      return only === undefined ? entry : { ...entry, texts: { ...entry.texts, county: only } };
    },
  };
}

type Placed = Pick<School, "name" | "county" | "township"> & { readonly id: string };

const dated = (entry: Entry, year: number): Entry => ({
  ...entry,
  figures: entry.figures.map((figure) => (figure.year === undefined ? { ...figure, year } : figure)),
});

/** A settlement of which the new tables say nothing, for those that only name it. */
const silent = ({ id, lng, lat }: Settlement, { name, county, township }: Known): Entry => ({
  key: id,
  name,
  formerNames: [],
  texts: { county, township },
  point: { lng, lat },
  figures: [],
  at: { file: "settlements.json" },
});

/** A standing school and what new files say of it, as one entry: years of which these tell are theirs. */
function joined(was: School, known: Known, fresh: Entry | undefined, schooling: Schooling): Entry {
  const told = new Set(fresh?.figures.flatMap(({ what, year }) => (what === "pupils" ? [year] : [])));
  const before = was.offers.flatMap(({ stage, fromGrade, enrolment }) =>
    enrolment
      .filter(({ year }) => !told.has(year))
      .flatMap(({ year, byGrade }) =>
        byGrade.map((value, at): Figure => {
          const grade = schoolGradeOf(stage, fromGrade + at, was.kind, schooling);
          return { what: "pupils", year, grade, count: { kind: "known", value } };
        }),
      ),
  );
  const { county, township, name } = known;
  const { lng, lat } = was;
  return {
    name,
    formerNames: [],
    at: { file: "schools.json" },
    ...fresh,
    key: was.id,
    point: fresh?.point ?? { lng, lat },
    texts: { kind: was.kind, county, township, ...fresh?.texts },
    figures: [...before, ...(fresh?.figures ?? [])],
  };
}
