import type { Dataset } from "../../../domain/dataset";
import type { Name } from "../../../domain/name";
import type { Settlement } from "../../../domain/place";
import type { School } from "../../../domain/school";
import { groundOf, straightM } from "../../../model/model";
import { firstFigures } from "../../city/firstFigures";
import type { City } from "../../city/readCity";
import { type Rung, rungOf, standsIn } from "../../city/rungOf";
import type { BuiltCity } from "../buildCity";
import { compared } from "../findings";

/** What may happen to a school or settlement from one year's files to the next, in the order in which it is shown. */
export const CHANGES = [
  "schoolNew",
  "schoolGone",
  "schoolRenamed",
  "schoolMoved",
  "pupils",
  "rooms",
  "settlementNew",
  "settlementGone",
  "settlementRenamed",
  "settlementMoved",
  "residents",
] as const;

export type ChangeKind = (typeof CHANGES)[number];

/** One change: of a name, of a figure, or of a place by so many metres. */
export interface Change {
  readonly id: string;
  readonly name: Name;
  readonly before?: string | number;
  readonly after?: string | number;
}

/** All changes of one kind: how many, and the greatest of them. */
export interface ChangeGroup {
  readonly kind: ChangeKind;
  readonly count: number;
  readonly first: readonly Change[];
}

/** What next year's files made of a city; before, then after. */
export interface CityChanges {
  readonly baseYear: readonly [number, number];
  readonly pupils: readonly [number, number];
  readonly rung: readonly [Rung, Rung];
  readonly groups: readonly ChangeGroup[];
}

const FIRST = 12;
/** A point that was set more exactly has not moved. */
const MOVED_M = 100;

/** What became of a city's schools and settlements, and of its first figures. */
export function cityChanges({ model, assumptions, plan }: City, built: BuiltCity): CityChanges {
  const [before, after] = [model.dataset, built.dataset];
  const changes = [
    ...changesOf(SCHOOL_KINDS, before.schools, after.schools),
    ...figureChanges(
      "pupils",
      before.schools,
      after.schools,
      pupilsIn(before.baseYear),
      pupilsIn(after.baseYear),
    ),
    ...figureChanges("rooms", before.schools, after.schools, roomsOf, roomsOf),
    ...changesOf(SETTLEMENT_KINDS, listed(before), listed(after)),
    ...figureChanges("residents", listed(before), listed(after), residentsOf, residentsOf),
  ];
  const total = (schools: readonly School[], year: number) => firstFigures(schools, year).pupils;
  return {
    baseYear: [before.baseYear, after.baseYear],
    pupils: [total(before.schools, before.baseYear), total(after.schools, after.baseYear)],
    rung: [rungOf(before, assumptions, plan), rungOf(after, built.assumptions, plan)],
    groups: CHANGES.flatMap((kind): readonly ChangeGroup[] => {
      const own = changes.filter((one) => one.kind === kind);
      return own.length === 0 ? [] : [{ kind, count: own.length, first: greatest(own).slice(0, FIRST) }];
    }),
  };
}

interface KindChange extends Change {
  readonly kind: ChangeKind;
}

type Named = Pick<School, "name" | "lng" | "lat"> & { readonly id: string };
type Kinds = Readonly<Record<"new" | "gone" | "renamed" | "moved", ChangeKind>>;

const SCHOOL_KINDS: Kinds = {
  new: "schoolNew",
  gone: "schoolGone",
  renamed: "schoolRenamed",
  moved: "schoolMoved",
};
const SETTLEMENT_KINDS: Kinds = {
  new: "settlementNew",
  gone: "settlementGone",
  renamed: "settlementRenamed",
  moved: "settlementMoved",
};

function changesOf(kinds: Kinds, before: readonly Named[], after: readonly Named[]): readonly KindChange[] {
  const was = new Map(before.map((one) => [one.id, one]));
  const is = new Set(after.map(({ id }) => id));
  const gone = before.filter(({ id }) => !is.has(id));
  return [
    ...gone.map(({ id, name }) => ({ kind: kinds.gone, id, name })),
    ...after.flatMap(({ id, name, ...point }): readonly KindChange[] => {
      const old = was.get(id);
      if (old === undefined) return [{ kind: kinds.new, id, name }];
      const ground = groundOf([old, point]);
      const movedM = Math.round(straightM(ground, 0, ground, 1));
      return [
        ...(old.name.zh === name.zh
          ? []
          : [{ kind: kinds.renamed, id, name, before: old.name.zh, after: name.zh }]),
        ...(movedM > MOVED_M ? [{ kind: kinds.moved, id, name, before: 0, after: movedM }] : []),
      ];
    }),
  ];
}

function figureChanges<T extends Named>(
  kind: ChangeKind,
  before: readonly T[],
  after: readonly T[],
  figureBefore: (one: T) => number,
  figureAfter: (one: T) => number,
): readonly KindChange[] {
  const was = new Map(before.map((one) => [one.id, one]));
  return after.flatMap((one) => {
    const old = was.get(one.id);
    if (old === undefined) return [];
    const [then, now] = [figureBefore(old), figureAfter(one)];
    return Math.abs(then - now) < 0.5 ? [] : [{ kind, id: one.id, name: one.name, before: then, after: now }];
  });
}

const greatest = (changes: readonly KindChange[]): readonly Change[] =>
  [...changes]
    .sort((a, b) => sizeOf(b) - sizeOf(a) || compared(a.id, b.id))
    .map(({ kind: _, ...change }) => change);

const sizeOf = ({ before, after }: Change): number =>
  typeof before === "number" && typeof after === "number" ? Math.abs(after - before) : 0;

const listed = ({ settlements }: Pick<Dataset, "settlements">): readonly Settlement[] =>
  settlements.filter((one) => !standsIn(one));

const pupilsIn = (year: number) => (school: School) => firstFigures([school], year).pupils;
const roomsOf = (school: School): number => firstFigures([school], 0).rooms;
const residentsOf = ({ residents }: Settlement): number =>
  Math.round([...residents.male, ...residents.female].reduce((sum, persons) => sum + persons, 0));
