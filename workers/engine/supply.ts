import { assertNever } from "../../src/domain/assertNever";
import type { Boundary, Measure, Policy, SizeByGrade, Spread } from "../../src/domain/measure";
import type { Norms } from "../../src/domain/norms";
import type { Rules } from "../../src/domain/rules";
import { STAGES, type StageRules } from "../../src/domain/stage";
import { stageGained } from "../../src/domain/stageGained";
import { writtenSizes } from "../../src/domain/writtenSizes";
import type { Model } from "../../src/model/model";
import { rulesOf, setsSizes, withPolicy, withSizes } from "./rules";

/** An attendance area as rows of the model: its schools take its settlements, and nobody else. */
export interface Area {
  readonly id: string;
  readonly stage: number;
  readonly settlements: ReadonlySet<number>;
  readonly offers: ReadonlySet<number>;
}

/** A school that is spread when it is too full, as rows of the model. */
export interface SpreadRule {
  readonly offer: number;
  /** From 1. */
  readonly grades: ReadonlySet<number>;
  /** Offers that they may go to; none: all in reach. */
  readonly to: ReadonlySet<number>;
  readonly by: Spread["by"];
}

/** What stands and what holds in one school year; one figure per offer of the model. */
export interface Supply {
  readonly year: number;
  readonly isOpen: Uint8Array;
  /** 1 where an offer was open in some year before: what can be opened again. */
  readonly hasStood: Uint8Array;
  readonly fromGrade: Int32Array;
  /** The highest grade taught this year: a school that opens with its entry grade grows by one a year. */
  readonly toGrade: Int32Array;
  /** The highest grade taught once it has grown. */
  readonly fullGrade: Int32Array;
  readonly rooms: Float64Array;
  readonly beds: Float64Array;
  /** School buses that measures have brought. */
  readonly buses: Float64Array;
  /** Year in which an offer that still grows taught its entry grade only, or would have; 0 otherwise. */
  readonly growsSince: Int32Array;
  /** 1 where an offer opens this year with every grade. */
  readonly opensFull: Uint8Array;
  /** The offer that takes over the pupils of one merged this year; -1 otherwise. */
  readonly mergedInto: Int32Array;
  /** The school whose campus a school is; itself otherwise. */
  readonly head: Int32Array;
  readonly areas: readonly Area[];
  /** One a school and stage at most. */
  readonly spreads: readonly SpreadRule[];
  /** By county × stages + stage. */
  readonly rules: readonly Rules[];
  /** Class sizes that have begun to hold from the entry grade up, in the order of their years. */
  readonly phasing: readonly Phasing[];
}

/** Class sizes that reach one more grade of a county and stage each year. */
interface Phasing {
  /** County × stages + stage. */
  readonly unit: number;
  readonly since: number;
  readonly set: Policy["set"];
}

/** The schools and norms of the base year. */
export function baseSupply(model: Model, norms: Norms, stages: StageRules): Supply {
  const { offers } = model;
  const toGrade = offers.toGrade.map((grade, offer) =>
    Math.min(grade, stages[STAGES[offers.stage[offer]]].grades),
  );
  const rules = STAGES.map((stage) => rulesOf(norms, stage, stages[stage].grades));
  return {
    year: model.dataset.baseYear,
    isOpen: offers.standing.slice(),
    hasStood: offers.standing.slice(),
    fromGrade: offers.fromGrade.slice(),
    toGrade,
    fullGrade: toGrade.slice(),
    rooms: offers.rooms.slice(),
    beds: offers.beds.slice(),
    buses: new Float64Array(offers.count),
    growsSince: new Int32Array(offers.count),
    opensFull: new Uint8Array(offers.count),
    mergedInto: new Int32Array(offers.count).fill(-1),
    head: Int32Array.from(model.schools.keys()),
    areas: [],
    spreads: [],
    rules: model.countyIds.flatMap(() => rules),
    phasing: [],
  };
}

/** How many grades an offer teaches once it has grown. */
export const gradesOnceGrown = ({ fullGrade, fromGrade }: Supply, offer: number): number =>
  Math.max(1, fullGrade[offer] - fromGrade[offer] + 1);

/** Rooms for each grade that an offer teaches once it has grown; rounded up, the intake plan of its entry grade (method 4.3). */
export const roomsPerGrade = (supply: Supply, offer: number): number =>
  Math.floor(supply.rooms[offer]) / gradesOnceGrown(supply, offer);

/** The year after, with that year's measures done in the order of method 6: policy, boundary, then the planner's order. */
export function nextSupply(model: Model, before: Supply, measures: readonly Measure[]): Supply {
  const year = before.year + 1;
  const supply = {
    ...before,
    year,
    isOpen: before.isOpen.slice(),
    hasStood: before.hasStood.map((stood, offer) => stood | before.isOpen[offer]),
    fromGrade: before.fromGrade.slice(),
    toGrade: before.toGrade.slice(),
    fullGrade: before.fullGrade.slice(),
    rooms: before.rooms.slice(),
    beds: before.beds.slice(),
    buses: before.buses.slice(),
    growsSince: before.growsSince.slice(),
    opensFull: new Uint8Array(before.opensFull.length),
    mergedInto: new Int32Array(before.mergedInto.length).fill(-1),
    head: before.head.slice(),
    rules: [...before.rules],
  };
  const due = measures.filter((measure) => measure.year === year);
  for (const { unit, since, set } of supply.phasing)
    supply.rules[unit] = withSizes(supply.rules[unit], set, year - since);
  for (const measure of due) if (measure.kind === "policy") applyPolicy(model, supply, measure);
  for (const measure of due)
    if (measure.kind === "boundary") supply.areas = withArea(model, supply.areas, measure);
  for (const measure of due)
    if (measure.kind === "spread") supply.spreads = withSpread(model, supply.spreads, measure);
  for (const measure of due) applySupply(model, supply, measure);
  for (const spread of supply.spreads) openForSpread(model, supply, spread);
  for (let offer = 0; offer < model.offers.count; offer++) {
    if (supply.growsSince[offer] === 0) continue;
    const grown = supply.fromGrade[offer] + year - supply.growsSince[offer];
    supply.toGrade[offer] = Math.min(supply.fullGrade[offer], grown);
    if (supply.toGrade[offer] === supply.fullGrade[offer]) supply.growsSince[offer] = 0;
  }
  return supply;
}

/**
 * A school that still grows and that a spread of its county names teaches up to the highest grade that moves, from the year in which both
 * stand (method 4.1, 6); from there it goes on growing by one grade a year.
 */
function openForSpread(model: Model, supply: Supply, { offer: from, grades, to }: SpreadRule): void {
  const countyOf = (offer: number) => model.schoolCounty[model.offers.school[offer]];
  for (const offer of to) {
    if (supply.growsSince[offer] === 0 || countyOf(offer) !== countyOf(from)) continue;
    const taken = [...grades].filter((grade) => grade <= supply.fullGrade[offer]);
    const since = supply.year - (Math.max(supply.fromGrade[offer], ...taken) - supply.fromGrade[offer]);
    supply.growsSince[offer] = Math.min(supply.growsSince[offer], since);
  }
}

type Mutable<T> = { -readonly [key in keyof T]: T[key] };

function applySupply(model: Model, supply: Mutable<Supply>, measure: Measure): void {
  const { stage: stageOf } = model.offers;
  switch (measure.kind) {
    case "build":
      for (const offer of offersAt(model, measure.school.id)) {
        const planned = measure.school.offers.find((plan) => plan.stage === STAGES[stageOf[offer]]);
        if (planned === undefined) continue;
        supply.isOpen[offer] = 1;
        supply.rooms[offer] += planned.rooms;
        supply.beds[offer] += planned.beds;
        if (measure.opens === "all") supply.opensFull[offer] = 1;
        else supply.growsSince[offer] = supply.year;
      }
      return;
    case "expand":
      for (const offer of offersAt(model, measure.school, measure.stage)) {
        supply.rooms[offer] = Math.max(0, supply.rooms[offer] + measure.addedRooms);
        supply.beds[offer] = Math.max(0, supply.beds[offer] + (measure.addedBeds ?? 0));
      }
      return;
    case "merge":
      if (measure.campusStays) {
        supply.head[model.schoolRow.get(measure.school) as number] = model.schoolRow.get(
          measure.into,
        ) as number;
        return;
      }
      for (const offer of offersAt(model, measure.school)) {
        supply.isOpen[offer] = 0;
        supply.mergedInto[offer] = offersAt(model, measure.into, STAGES[stageOf[offer]])[0] ?? -1;
      }
      return;
    case "close":
      for (const offer of offersAt(model, measure.school, measure.stage)) supply.isOpen[offer] = 0;
      return;
    case "convert":
      applyConversion(model, supply, measure.school, measure.to);
      return;
    case "bus":
      for (const offer of offersAt(model, measure.school, measure.stage))
        supply.buses[offer] += measure.addedBuses;
      return;
    case "policy":
    case "boundary":
    case "housing":
    case "spread":
    case "recruit":
      return;
    default:
      assertNever(measure);
  }
}

function applyConversion(
  model: Model,
  supply: Mutable<Supply>,
  school: string,
  to: Extract<Measure, { kind: "convert" }>["to"],
): void {
  const [primary] = offersAt(model, school, "primary");
  const unit =
    model.schoolCounty[model.schoolRow.get(school) as number] * STAGES.length + STAGES.indexOf("primary");
  const [junior] = offersAt(model, school, "junior");
  switch (to.form) {
    case "teachingPoint":
      if (primary === undefined) return;
      supply.fullGrade[primary] = Math.min(supply.fullGrade[primary], to.toGrade);
      supply.toGrade[primary] = Math.min(supply.toGrade[primary], to.toGrade);
      return;
    case "complete":
      if (primary === undefined) return;
      supply.fullGrade[primary] = Math.max(
        supply.fullGrade[primary],
        Math.min(to.toGrade, supply.rules[unit].classSize.length),
      );
      if (supply.growsSince[primary] === 0) supply.toGrade[primary] = supply.fullGrade[primary];
      supply.rooms[primary] += to.addedRooms;
      return;
    case "boarding":
      for (const offer of offersAt(model, school, to.stage)) supply.beds[offer] += to.beds;
      return;
    case "nineYear":
      supply.isOpen[junior] = 1;
      supply.rooms[junior] += to.juniorRooms;
      supply.beds[junior] += to.juniorBeds;
      return;
    case "juniorRooms": {
      const moved = primary === undefined ? 0 : Math.min(supply.rooms[primary], to.rooms);
      if (primary !== undefined) {
        supply.rooms[primary] -= moved;
        if (supply.rooms[primary] === 0) supply.isOpen[primary] = 0;
      }
      supply.isOpen[junior] = 1;
      supply.rooms[junior] += moved;
      return;
    }
    case "general":
    case "vocational": {
      const [from] = offersAt(model, school, to.form === "general" ? "vocational" : "senior");
      const [into] = offersAt(model, school, stageGained(to));
      if (from === undefined || supply.isOpen[from] === 0) return;
      const rooms = Math.min(supply.rooms[from], to.rooms);
      const beds = Math.min(supply.beds[from], to.beds);
      supply.rooms[from] -= rooms;
      supply.beds[from] -= beds;
      if (supply.rooms[from] === 0) supply.isOpen[from] = 0;
      supply.isOpen[into] = 1;
      supply.rooms[into] += rooms;
      supply.beds[into] += beds;
      return;
    }
    case "reopen":
      for (const offer of offersAt(model, school)) if (supply.hasStood[offer] === 1) supply.isOpen[offer] = 1;
      return;
    default:
      assertNever(to);
  }
}

/** Rows of a school's offers, of one stage or of all; none for a school that is not in the model. */
export function offersAt(model: Model, school: string, stage?: string): number[] {
  const row = model.schoolRow.get(school);
  if (row === undefined) return [];
  return model.offersOfSchool[row].filter(
    (offer) => stage === undefined || STAGES[model.offers.stage[offer]] === stage,
  );
}

/** A policy's rules from its year on; later sizes for all grades end those of their own kind that are still being phased in. */
function applyPolicy(
  model: Model,
  supply: { readonly year: number; readonly rules: Rules[]; phasing: readonly Phasing[] },
  { county: only, stage, set, isPhasedIn }: Policy,
): void {
  model.countyIds.forEach((county, row) => {
    if (only !== undefined && only !== county) return;
    const unit = row * STAGES.length + STAGES.indexOf(stage);
    supply.rules[unit] = withPolicy(supply.rules[unit], set, isPhasedIn ? 0 : undefined);
    if (!setsSizes(set)) return;
    supply.phasing = isPhasedIn
      ? [...supply.phasing, { unit, since: supply.year, set }]
      : supply.phasing.flatMap((other) =>
          other.unit === unit ? withoutSizes(other, set, supply.rules[unit].classSize.length) : [other],
        );
  });
}

/**
 * What goes on being phased in once other sizes hold at once: the standard where they are tolerated ones, and the reverse, and
 * the grades that they leave blank.
 */
function withoutSizes(phasing: Phasing, held: Policy["set"], grades: number): readonly Phasing[] {
  const { toleratedAbove } = phasing.set;
  const classSize = leftOf(phasing.set.classSize, held.classSize, grades);
  const toleratedClassSize = leftOf(phasing.set.toleratedClassSize, held.toleratedClassSize, grades);
  const isAboveHeld =
    held.toleratedClassSize !== undefined ||
    (held.toleratedAbove !== undefined && (held.classSize === undefined || classSize === undefined));
  const set: Policy["set"] = {
    ...(classSize !== undefined && { classSize }),
    ...(held.toleratedAbove === undefined && toleratedClassSize !== undefined && { toleratedClassSize }),
    ...(!isAboveHeld && toleratedAbove !== undefined && { toleratedAbove }),
  };
  return setsSizes(set) ? [{ ...phasing, set }] : [];
}

/** Sizes that are phased in, without the grades in which others hold; nothing where none is left. */
function leftOf(phased: SizeByGrade | undefined, held: SizeByGrade | undefined, grades: number) {
  if (phased === undefined || held === undefined) return phased;
  const taken = writtenSizes(held, grades);
  const left = writtenSizes(phased, grades).map((size, grade) => (taken[grade] === null ? size : null));
  return left.some((size) => size !== null) ? left : undefined;
}

function withArea(model: Model, areas: readonly Area[], measure: Boundary): readonly Area[] {
  const others = areas.filter((area) => area.id !== measure.area);
  if (measure.settlements.length === 0) return others;
  const settlements = measure.settlements.flatMap((id) => model.settlementRow.get(id) ?? []);
  const offers = measure.schools.flatMap((id) => offersAt(model, id, measure.stage));
  return [
    ...others,
    {
      id: measure.area,
      stage: STAGES.indexOf(measure.stage),
      settlements: new Set(settlements),
      offers: new Set(offers),
    },
  ];
}

function withSpread(model: Model, spreads: readonly SpreadRule[], measure: Spread): readonly SpreadRule[] {
  const [offer] = offersAt(model, measure.school, measure.stage);
  if (offer === undefined) return spreads;
  const to = measure.to.flatMap((id) => offersAt(model, id, measure.stage));
  return [
    ...spreads.filter((other) => other.offer !== offer),
    { offer, grades: new Set(measure.grades), to: new Set(to), by: measure.by },
  ];
}
