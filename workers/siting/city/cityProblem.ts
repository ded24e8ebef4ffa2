import type { Measure } from "../../../src/domain/measure";
import type { ProposalWishes } from "../../../src/domain/proposal";
import { STAGES } from "../../../src/domain/stage";
import { offersBeforeMeasures } from "../../../src/model/indicators/money";
import { measureCost } from "../../../src/model/money/measureCost";
import { dayReach } from "../../../src/model/readers/dayReach";
import type { Results, UnitResults } from "../../../src/model/results";
import type { Course, Site, SitingProblem } from "../problem";
import type { Chance } from "./chancesOf";

/** A city's question as a siting problem, and the way back. */
export interface CityProblem {
  readonly problem: SitingProblem;
  /** The measures of a plan, by year. */
  measuresOf(plan: readonly number[]): readonly Measure[];
}

/** Journeys and money are weighed in pupil-metres of one school year: a child without a seat is above any journey. */
const SHORT_M = 1_000_000;
/** Money decides among plans that are alike otherwise: a million yuan for a pupil's kilometre. */
const METRES_PER_YUAN = 1e-3;

/**
 * Every county, stage and year from the first with money on (method 10.1): homes ask, by grades that may use the same schools;
 * schools have the seats of the run, and more where a chance is taken. A year's whole demand is placed afresh, as in `seatBalance`,
 * by the reach of the last year; beds are not counted.
 *
 * @param all The run with every chance taken, whose rows the new schools have.
 * @param base The run of the scenario itself.
 */
export function cityProblem(
  base: Results,
  all: Results,
  chances: readonly Chance[],
  { money, must, leastBuilds, mostBuilds }: ProposalWishes,
): CityProblem {
  const first = base.years.indexOf(Math.min(...money.map(({ year }) => year)));
  const years = base.years.slice(first);
  const shared = [...new Set(chances.flatMap(({ site }) => (site === undefined ? [] : [site])))];
  const counts = [
    ...(mostBuilds === undefined ? [] : [{ most: mostBuilds, sign: 1 }]),
    ...(leastBuilds === undefined ? [] : [{ most: -leastBuilds, sign: -1 }]),
  ];
  const limits = [
    ...money.map(({ yuan }) => yuan),
    ...shared.map(() => 1),
    ...must.map(() => -1),
    ...counts.map(({ most }) => most),
  ];
  const arcs: { site: number; cost: number }[][] = [];
  const demand: number[][] = [];
  const sites: Site[] = [];
  const measures: (readonly (Chance["measures"][number] | undefined)[])[] = [];
  const nothing = limits.map(() => 0);
  const addSite = (unit: UnitResults, offer: number): void => {
    const row = unit.unit.offers[offer];
    const school = all.model.schools[all.model.offers.school[row]].id;
    const stage = STAGES[unit.unit.stage];
    const chance = chances.find((one) => one.school === school && one.stage === stage);
    const before = seatsBefore(base, unit, school, years);
    const seats: number[] = [];
    const level = (room: number) => (seats.includes(room) ? seats.indexOf(room) : seats.push(room) - 1);
    const stay: Course = { levels: before.map(level), cost: 0, use: nothing };
    const done = (chance?.measures ?? []).map((measure): Course => {
      const rooms = measure.kind === "expand" ? measure.addedRooms : measure.school.offers[0].rooms;
      const yuan = measureCost(
        base.norms,
        base.assumptions.stages,
        measure,
        offersBeforeMeasures(base),
      ).investmentYuan;
      const levels = before.map((room, period) => {
        const { rules } = unit.years[first + period];
        const perRoom = rules.classSize.reduce((sum, size) => sum + size, 0) / rules.classSize.length;
        return level(years[period] < measure.year ? room : room + rooms * perRoom);
      });
      return {
        levels,
        cost: yuan * METRES_PER_YUAN,
        use: [
          ...money.map(({ year }) => (year === measure.year ? yuan : 0)),
          ...shared.map((site) => (site === chance?.site ? 1 : 0)),
          ...must.map((place) => (place === chance?.site || place === chance?.school ? -1 : 0)),
          ...counts.map(({ sign }) => (measure.kind === "build" ? sign : 0)),
        ],
      };
    });
    sites.push({ seats, courses: [stay, ...done] });
    measures.push([undefined, ...(chance?.measures ?? [])]);
  };
  for (const unit of all.units) {
    const offset = sites.length;
    for (const offer of unit.unit.offers.keys()) addSite(unit, offer);
    addHomes(all, unit, { first, offset, arcs, demand });
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
      limits,
    },
    measuresOf: (plan) =>
      plan.flatMap((course, site) => measures[site][course] ?? []).sort((a, b) => a.year - b.year),
  };
}

/** Seats of a school and stage by year as the scenario has them; none of a school that a chance would build. */
function seatsBefore(
  base: Results,
  { unit }: UnitResults,
  school: string,
  years: readonly number[],
): readonly number[] {
  const own = base.units[unit.county * STAGES.length + unit.stage];
  const offer = own.unit.offers.findIndex(
    (row) => base.model.schools[base.model.offers.school[row]].id === school,
  );
  return years.map((year) => (offer === -1 ? 0 : own.years[base.years.indexOf(year)].seats[offer]));
}

/** Homes of a unit with pupils of some grades, and the schools that these may go to. */
function addHomes(
  all: Results,
  result: UnitResults,
  into: {
    readonly first: number;
    readonly offset: number;
    readonly arcs: { site: number; cost: number }[][];
    readonly demand: number[][];
  },
): void {
  const { unit, years } = result;
  const last = years.length - 1;
  const { rules, fullGrade, beds } = years[last];
  const homes = unit.homes.length;
  const { grades } = all.assumptions.stages[STAGES[unit.stage]];
  const fromGrade = Array.from(unit.offers, (row) => all.model.offers.fromGrade[row]);
  const alike = new Map<string, number[]>();
  for (let grade = 1; grade <= grades; grade++) {
    const taught = fromGrade
      .map((from, offer) => (from <= grade && grade <= fullGrade[offer] ? 1 : 0))
      .join("");
    const key = `${grade >= rules.boardingFromGrade} ${taught}`;
    alike.set(key, [...(alike.get(key) ?? []), grade]);
  }
  const byDay = dayReach(all, result, last);
  for (const own of alike.values()) {
    const teaches = (offer: number) => fromGrade[offer] <= own[0] && own[0] <= fullGrade[offer];
    const mayBoard = own[0] >= rules.boardingFromGrade;
    for (let home = 0; home < homes; home++) {
      const asked = years
        .slice(into.first)
        .map((year) => own.reduce((sum, grade) => sum + year.demand[(grade - 1) * homes + home], 0));
      if (asked.every((pupils) => pupils === 0)) continue;
      const near = new Set(byDay(home));
      const ways: { site: number; cost: number }[] = [];
      for (let arc = unit.arcStart[home]; arc < unit.arcStart[home + 1]; arc++) {
        const offer = unit.arcOffer[arc];
        const boards = !near.has(arc);
        if (!teaches(offer) || (boards && !(mayBoard && beds[offer] > 0))) continue;
        const cost = unit.arcM[arc] + (boards ? all.assumptions.boardingM : 0);
        ways.push({ site: into.offset + offer, cost });
      }
      into.arcs.push(ways);
      into.demand.push(asked);
    }
  }
}
