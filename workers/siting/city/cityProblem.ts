import type { Measure } from "../../../src/domain/measure";
import type { ProposalWishes } from "../../../src/domain/proposal";
import { STAGES } from "../../../src/domain/stage";
import type { Results } from "../../../src/model/results";
import type { Course, Site, SitingProblem } from "../problem";
import { type Chance, perRoom } from "./chancesOf";
import { type WideUnit, widened } from "./widened";

/** A city's question as a siting problem, and the way back. */
export interface CityProblem {
  readonly problem: SitingProblem;
  /** The money of all years together. */
  readonly moneyYuan: number;
  /** By period. */
  readonly years: readonly number[];
  /** The sites where something may be done, each with its chance: course c of the site is the chance's measure c − 1. */
  readonly chanceOf: ReadonlyMap<number, Chance>;
  /** Counties and stages that the problem holds, one after the other: where sources and sites of each begin and end. */
  readonly parts: readonly CityPart[];
  /** The measures of a plan, by year. */
  measuresOf(plan: readonly number[]): readonly Measure[];
}

export interface CityPart {
  readonly sources: readonly [first: number, end: number];
  readonly sites: readonly [first: number, end: number];
}

/** Journeys and money are weighed in pupil-metres of one school year: a child without a seat is above any journey. */
export const SHORT_M = 1_000_000;
/** Money decides among plans that are alike otherwise: a million yuan for a pupil's kilometre. */
const METRES_PER_YUAN = 1e-3;

/**
 * Every county and stage where something may be done, year by year from the first with money on (method 10.1): homes ask, by grades
 * that may use the same schools; schools have the seats of the run, and more where a chance is taken. A year's whole demand is
 * placed afresh, as in `seatBalance`, by the reach of the last year; beds are not counted.
 *
 * @param base The run of the scenario itself.
 */
export function cityProblem(base: Results, chances: readonly Chance[], wishes: ProposalWishes): CityProblem {
  const { money } = wishes;
  const first = base.years.indexOf(Math.min(...money.map(({ year }) => year)));
  const years = base.years.slice(first);
  const limits = limitsOf(wishes, chances);
  const arcs: Way[][] = [];
  const demand: number[][] = [];
  const sites: Site[] = [];
  const chanceOf = new Map<number, Chance>();
  const parts: CityPart[] = [];
  const known = new Map(chances.map((chance) => [`${chance.school} ${chance.stage}`, chance]));
  const nothing = limits.map(() => 0);

  const siteOf = (own: WideUnit, offer: number, chance: Chance | undefined): Site => {
    const row = own.before[offer];
    const before = own.years.slice(first).map(({ seats }) => (row === -1 ? 0 : seats[row]));
    const seats: number[] = [];
    const level = (room: number) => (seats.includes(room) ? seats.indexOf(room) : seats.push(room) - 1);
    const stay: Course = { levels: before.map(level), cost: 0, use: nothing };
    const done = (chance?.measures ?? []).map((measure, at): Course => {
      const rooms = measure.kind === "expand" ? measure.addedRooms : measure.school.offers[0].rooms;
      const yuan = chance?.yuan[at] ?? 0;
      const levels = before.map((room, period) => {
        const { classSize } = own.years[first + period].rules;
        return level(years[period] < measure.year ? room : room + rooms * perRoom(classSize));
      });
      const use = limits.map(({ useOf }) => useOf(measure, yuan, chance));
      return { levels, cost: yuan * METRES_PER_YUAN, use };
    });
    return { seats, courses: [stay, ...done] };
  };

  const wide = widened(base, firstBuilds(chances));
  for (const own of wide.units) {
    const offered = Array.from(
      own.unit.offers,
      (row) => wide.model.schools[wide.model.offers.school[row]].id,
    );
    const chancesHere = offered.map((school) => known.get(`${school} ${STAGES[own.unit.stage]}`));
    if (chancesHere.every((chance) => chance === undefined)) continue;
    const offset = sites.length;
    const from = arcs.length;
    chancesHere.forEach((chance, offer) => {
      if (chance !== undefined) chanceOf.set(sites.length, chance);
      sites.push(siteOf(own, offer, chance));
    });
    for (const { ways, asked } of homesOf(base, own, first)) {
      arcs.push(ways.map(({ site, cost }) => ({ site: offset + site, cost })));
      demand.push(asked);
    }
    parts.push({ sources: [from, arcs.length], sites: [offset, sites.length] });
  }
  const arcStart = new Int32Array(arcs.length + 1);
  arcs.forEach((own, source) => {
    arcStart[source + 1] = arcStart[source] + own.length;
  });
  return {
    problem: {
      periods: years.length,
      demand: Float64Array.from(years.flatMap((_, period) => demand.map((byPeriod) => byPeriod[period]))),
      arcStart,
      arcSite: Int32Array.from(arcs.flat(), ({ site }) => site),
      arcCost: Float64Array.from(arcs.flat(), ({ cost }) => cost),
      shortCost: SHORT_M,
      sites,
      limits: limits.map(({ most }) => most),
    },
    moneyYuan: money.reduce((sum, { yuan }) => sum + yuan, 0),
    years,
    chanceOf,
    parts,
    measuresOf: (plan) =>
      [...chanceOf]
        .flatMap(([site, { measures }]) => measures[plan[site] - 1] ?? [])
        .sort((a, b) => a.year - b.year),
  };
}

/** A new school of each chance, as it would be first. */
const firstBuilds = (chances: readonly Chance[]): readonly Measure[] =>
  chances.flatMap(({ measures }) => measures.filter(({ kind }) => kind === "build").slice(0, 1));

interface Limit {
  readonly most: number;
  useOf(measure: Measure, yuan: number, chance: Chance | undefined): number;
}

/** Money by year, one school a site, what must be done, how many schools are built. */
function limitsOf(
  { money, must, leastBuilds, mostBuilds }: ProposalWishes,
  chances: readonly Chance[],
): readonly Limit[] {
  const shared = [...new Set(chances.flatMap(({ site }) => (site === undefined ? [] : [site])))];
  const builds = (most: number, sign: 1 | -1): Limit => ({
    most,
    useOf: ({ kind }) => (kind === "build" ? sign : 0),
  });
  return [
    ...money.map(
      ({ year, yuan: most }): Limit => ({
        most,
        useOf: (measure, yuan) => (measure.year === year ? yuan : 0),
      }),
    ),
    ...shared.map((site): Limit => ({ most: 1, useOf: (_, __, chance) => (chance?.site === site ? 1 : 0) })),
    ...must.map(
      (place): Limit => ({
        most: -1,
        useOf: (_, __, chance) => (chance?.site === place || chance?.school === place ? -1 : 0),
      }),
    ),
    ...(mostBuilds === undefined ? [] : [builds(mostBuilds, 1)]),
    ...(leastBuilds === undefined ? [] : [builds(-leastBuilds, -1)]),
  ];
}

interface Way {
  readonly site: number;
  readonly cost: number;
}

/** Homes of a unit with pupils of some grades by period, and the offers that these may go to. */
function homesOf(
  base: Results,
  own: WideUnit,
  first: number,
): readonly { readonly ways: readonly Way[]; readonly asked: number[] }[] {
  const { unit, fromGrade, fullGrade, hasBeds } = own;
  const homes = unit.homes.length;
  const { grades } = base.assumptions.stages[STAGES[unit.stage]];
  const { boardingFromGrade } = own.years[own.years.length - 1].rules;
  const teaches = (offer: number, grade: number) => fromGrade[offer] <= grade && grade <= fullGrade[offer];
  const alike = new Map<string, number[]>();
  for (let grade = 1; grade <= grades; grade++) {
    const key = `${grade >= boardingFromGrade} ${fromGrade.map((_, offer) => Number(teaches(offer, grade))).join("")}`;
    alike.set(key, [...(alike.get(key) ?? []), grade]);
  }
  return [...alike.values()].flatMap((group) =>
    Array.from({ length: homes }, (_, home) => home).flatMap((home) => {
      const asked = own.years
        .slice(first)
        .map((year) => group.reduce((sum, grade) => sum + year.demand[(grade - 1) * homes + home], 0));
      if (asked.every((pupils) => pupils === 0)) return [];
      const near = own.byDay(home);
      const ways: Way[] = [];
      for (let arc = unit.arcStart[home]; arc < unit.arcStart[home + 1]; arc++) {
        const offer = unit.arcOffer[arc];
        const boards = !near.has(arc);
        if (!teaches(offer, group[0]) || (boards && !(group[0] >= boardingFromGrade && hasBeds[offer])))
          continue;
        ways.push({ site: offer, cost: unit.arcM[arc] + (boards ? base.assumptions.boardingM : 0) });
      }
      return [{ ways, asked }];
    }),
  );
}
