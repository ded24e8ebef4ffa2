import type { Assumptions } from "../../domain/assumptions";
import type { Dataset } from "../../domain/dataset";
import { enrolmentRate } from "../../domain/enrolmentRate";
import type { Norms } from "../../domain/norms";
import type { Point } from "../../domain/place";
import type { Offer, School } from "../../domain/school";
import { STAGES } from "../../domain/stage";
import { groundOf, straightM } from "../../model/model";
import { isTotalName, plainName } from "../import/plainName";

/** What a dataset may hold in due form and against all sense. */
export type SenseRule =
  | "calibration"
  | "noBaseYear"
  | "gradesOutsideStage"
  | "farOff"
  | "nearNamesake"
  | "crowded"
  | "rollJump"
  | "totalsRow";

/** Something of a dataset that is hardly meant so; positions count from 1. */
export interface Oddity {
  readonly rule: SenseRule;
  readonly file: "schools.json" | "settlements.json" | "dataset.json";
  readonly row?: number;
  /** What stands there, in no language. */
  readonly found: string;
}

/** All oddities of one rule: a thousand are one line with a count and the first of them. */
export interface OddityGroup {
  readonly rule: SenseRule;
  readonly count: number;
  readonly first: Oddity;
}

const CALIBRATED = { least: 0.8, most: 1.2, fromPupils: 100 } as const;
/** A point this many times as far from its county's middle as half of all points are, and so many metres at the least. */
const FAR = { times: 6, metres: 100_000 } as const;
const NEAR_M = 50;
/** A roll that grows or shrinks by more than this within a year. */
const JUMP = { times: 2.5, fromPupils: 100 } as const;

/** What in a dataset is hardly meant so (issue: sense, not only form). None of it stops a run; all of it is told. */
export function senseOf(
  dataset: Dataset,
  assumptions: Assumptions,
  norms: Pick<Norms, "extremeClassFrom">,
): readonly OddityGroup[] {
  const oddities = [
    ...calibrations(dataset, assumptions),
    ...schoolOddities(dataset, assumptions, norms),
    ...nearNamesakes(dataset.schools),
    ...farOff("schools.json", dataset.schools),
    ...farOff("settlements.json", dataset.settlements),
  ];
  const groups = new Map<SenseRule, { count: number; first: Oddity }>();
  for (const oddity of oddities) {
    const group = groups.get(oddity.rule);
    if (group === undefined) groups.set(oddity.rule, { count: 1, first: oddity });
    else group.count++;
  }
  return [...groups].map(([rule, group]) => ({ rule, ...group }));
}

/** Pupils of the base year against residents of their age × the assumed rate, by county and stage. */
function calibrations(
  { counties, settlements, schools, baseYear }: Dataset,
  assumptions: Assumptions,
): readonly Oddity[] {
  return counties.flatMap(({ id, name }) => {
    const homes = settlements.filter(({ county }) => county === id);
    const offers = schools.filter(({ county }) => county === id).flatMap((school) => school.offers);
    return STAGES.flatMap((stage): readonly Oddity[] => {
      const { entryAge, grades } = assumptions.stages[stage];
      const pupils = offers
        .filter((offer) => offer.stage === stage)
        .reduce((sum, offer) => sum + rollOf(offer, baseYear), 0);
      let asking = 0;
      for (let grade = 1; grade <= grades; grade++) {
        const rate = enrolmentRate(assumptions, stage, grade, baseYear);
        const age = entryAge + grade - 1;
        for (const { residents } of homes) asking += (residents.male[age] + residents.female[age]) * rate;
      }
      const factor = pupils / asking;
      const isOdd = factor < CALIBRATED.least || factor > CALIBRATED.most;
      if (!isOdd || Math.max(pupils, asking) < CALIBRATED.fromPupils) return [];
      const figures = `${pupils} / ${Math.round(asking)} = ${factor.toFixed(2)}`;
      return [{ rule: "calibration", file: "dataset.json", found: `${name.zh} ${stage} ${figures}` }];
    });
  });
}

function schoolOddities(
  { schools, baseYear }: Dataset,
  { stages }: Assumptions,
  { extremeClassFrom }: Pick<Norms, "extremeClassFrom">,
): readonly Oddity[] {
  return schools.flatMap((school, at): readonly Oddity[] => {
    const odd = (rule: SenseRule, found: string): Oddity => ({
      rule,
      file: "schools.json",
      row: at + 1,
      found,
    });
    const name = school.name.zh;
    const own = school.offers.flatMap((offer): readonly Oddity[] => {
      const last = offer.enrolment.find(({ year }) => year === baseYear);
      const before = rollOf(offer, baseYear - 1);
      const pupils = rollOf(offer, baseYear);
      const isJump = before > 0 && pupils > 0 && Math.max(pupils / before, before / pupils) > JUMP.times;
      return [
        ...(offer.toGrade > stages[offer.stage].grades
          ? [odd("gradesOutsideStage", `${name} ${offer.stage} ${offer.fromGrade}–${offer.toGrade}`)]
          : []),
        ...(last === undefined ? [odd("noBaseYear", `${name} ${offer.stage} ${baseYear}`)] : []),
        ...(pupils > offer.rooms * extremeClassFrom
          ? [odd("crowded", `${name} ${offer.stage} ${pupils} / ${offer.rooms}`)]
          : []),
        ...(isJump && Math.max(pupils, before) >= JUMP.fromPupils
          ? [odd("rollJump", `${name} ${offer.stage} ${before} → ${pupils}`)]
          : []),
      ];
    });
    return isTotalName(name) ? [odd("totalsRow", name), ...own] : own;
  });
}

const rollOf = (offer: Offer & Pick<School["offers"][number], "enrolment">, of: number): number =>
  offer.enrolment.find(({ year }) => year === of)?.byGrade.reduce((sum, pupils) => sum + pupils, 0) ?? 0;

function nearNamesakes(schools: readonly School[]): readonly Oddity[] {
  const ground = groundOf(schools);
  const byName = new Map<string, number[]>();
  schools.forEach(({ name }, row) => {
    const plain = plainName(name.zh);
    byName.set(plain, [...(byName.get(plain) ?? []), row]);
  });
  return [...byName.values()].flatMap((rows) =>
    rows.flatMap((row, nth): readonly Oddity[] => {
      const twin = rows.slice(0, nth).find((other) => straightM(ground, row, ground, other) <= NEAR_M);
      if (twin === undefined) return [];
      const found = `${schools[row].name.zh} ≈ ${schools[twin].name.zh} (${twin + 1})`;
      return [{ rule: "nearNamesake", file: "schools.json", row: row + 1, found }];
    }),
  );
}

interface Placed extends Point {
  readonly county: string;
  readonly name: { readonly zh: string };
}

function farOff(file: "schools.json" | "settlements.json", rows: readonly Placed[]): readonly Oddity[] {
  const middles = new Map<string, Point>();
  for (const county of new Set(rows.map((row) => row.county))) {
    const own = rows.filter((row) => row.county === county);
    middles.set(county, { lng: median(own.map(({ lng }) => lng)), lat: median(own.map(({ lat }) => lat)) });
  }
  const here = groundOf(rows);
  const there = groundOf(rows.map(({ county }) => middles.get(county) as Point));
  const metres = rows.map((_, row) => straightM(here, row, there, row));
  const usual = new Map(
    [...middles.keys()].map((id) => [id, median(metres.filter((_, row) => rows[row].county === id))]),
  );
  return rows.flatMap(({ county, name }, row): readonly Oddity[] => {
    const limit = Math.max(FAR.metres, FAR.times * (usual.get(county) ?? 0));
    if (metres[row] <= limit) return [];
    return [{ rule: "farOff", file, row: row + 1, found: `${name.zh} ${Math.round(metres[row] / 1000)} km` }];
  });
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
