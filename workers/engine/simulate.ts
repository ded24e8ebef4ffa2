import type { Assumptions } from "../../src/domain/assumptions";
import type { Levels } from "../../src/domain/levels";
import type { Housing, Measure } from "../../src/domain/measure";
import type { Norms } from "../../src/domain/norms";
import type { Scenario } from "../../src/domain/scenario";
import { STAGES } from "../../src/domain/stage";
import { takesEffect } from "../../src/domain/takesEffect";
import { extendModel } from "../../src/model/extendModel";
import { CELLS, type Model } from "../../src/model/model";
import { membersOf } from "../../src/model/reach";
import type { Results, UnitYear } from "../../src/model/results";
import { baseUnitYear, enrolledAt, type KeptTrees, nextUnitYear } from "./advanceUnit";
import { censusHindcast } from "./censusHindcast";
import { type CompoundResidents, compoundResidents } from "./compounds";
import { demandOf } from "./demand";
import { firstDifference } from "./firstDifference";
import { createLastings, type Lastings } from "./lastings";
import { localBuyersOf } from "./localBuyers";
import { peopleOf } from "./peopleOf";
import type { Lesser } from "./placement/bestPlacement";
import { type Population, projectPopulation } from "./population";
import { type RollShares, rollFactor, rollSharesOf } from "./rollShares";
import type { Situation } from "./situation";
import { spreadsIn } from "./spreadOut";
import { baseSupply, nextSupply, type Supply } from "./supply";
import { orphans, touches } from "./touches";
import { createTransportWorkspace } from "./transport/transport";
import { type CompiledUnit, compileUnits } from "./units";

/** What to simulate: years after the base year, and what an earlier run left behind. */
export interface SimulateRequest {
  readonly model: Model;
  readonly scenario: Scenario;
  readonly assumptions: Assumptions;
  readonly norms: Norms;
  readonly years: number;
  /** How a future differs from the assumptions, by county. */
  readonly levels?: Levels;
  /**
   * Only summaries will be read (method 7), as of many futures: they are the same to the last bit, while certificates and the
   * prices of seats are left out of every year.
   */
  readonly indicatorsOnly?: boolean;
  /** What rolls say, where demand is told from them: given for a future, which differs from what is believed. Absent: as the run itself believes. */
  readonly rollShares?: RollShares;
  /** Counties whose pupils are placed, by id; people are projected everywhere. Absent: all. */
  readonly counties?: readonly string[];
  /** An earlier run on the same model: whatever an edit does not touch is taken from it. */
  readonly memory?: Memory;
}

/** The results, and what makes the next run fast. Results never depend on it. */
export interface Memory {
  readonly results: Results;
  /** Everybody where they would live without new compounds. */
  readonly population: Population;
  readonly populationKey: string;
  readonly hindcastKey: string;
  /** The same once local buyers have left for new compounds. */
  readonly settled: Population;
  readonly settledKey: string;
  readonly beliefsKey: string;
  /** Of all beliefs but those that only decide who asks. */
  readonly placedKey: string;
  readonly rollShares: RollShares;
  readonly reachKey: string;
  readonly units: readonly CompiledUnit[];
  readonly measures: readonly (readonly Measure[])[];
  readonly trees: readonly (readonly KeptTrees[])[];
  readonly lasting: readonly Lastings[];
  readonly counties: readonly string[] | undefined;
}

/** A run on its way. */
export interface Milestone {
  /** Years done after the base year. */
  readonly done: number;
  /** What is known by now: results that end with this year, the same that the whole run will have up to here. */
  soFar(): Results;
  /** The same with what makes a run fast that asks for no later year. */
  memory(): Memory;
}

/**
 * Runs a scenario year by year (method 6) and yields after each one.
 * The same request gives the same bytes, with memory or without.
 */
export function* simulate(request: SimulateRequest): Generator<Milestone, Memory> {
  const { norms, scenario, years, levels, counties, indicatorsOnly = false } = request;
  const memory = isOfSame(counties, request.memory) ? request.memory : undefined;
  const assumptions = { ...request.assumptions, ...scenario.beliefs };
  const { baseYear } = request.model.dataset;
  const dated = scenario.measures.filter((measure) => takesEffect(measure, baseYear, baseYear + years));
  const orphaned = orphans(request.model, dated);
  const measures = dated.filter((measure) => !orphaned.has(measure.id));
  const simulated = new Set(measures);
  const setAside = scenario.measures.filter((measure) => !simulated.has(measure)).map(({ id }) => id);
  const model = extendModel(request.model, measures, assumptions.stages);

  const populationKey = JSON.stringify([years, levels, ...demography(assumptions)]);
  const population =
    memory?.populationKey === populationKey
      ? memory.population
      : projectPopulation(request.model, assumptions, years, undefined, levels);
  const hindcastKey = JSON.stringify(demography(assumptions));
  const hindcast =
    memory?.hindcastKey === hindcastKey
      ? memory.results.hindcast
      : censusHindcast(request.model, assumptions);
  const placedKey = JSON.stringify([norms, placement(assumptions), indicatorsOnly]);
  const beliefsKey = JSON.stringify([populationKey, assumptions.enrolment, assumptions.retention, placedKey]);
  const rollShares =
    request.rollShares ??
    (memory?.beliefsKey === beliefsKey
      ? memory.rollShares
      : rollSharesOf(request.model, assumptions, population));
  const housing = measures.filter((measure): measure is Housing => measure.kind === "housing");
  const buyers = localBuyersOf(model, housing, baseYear);
  const settledKey = JSON.stringify([populationKey, housing.filter((one) => one.localShare)]);
  const settled =
    buyers.length === 0
      ? population
      : memory?.settledKey === settledKey
        ? memory.settled
        : projectPopulation(
            request.model,
            assumptions,
            years,
            { buyers, birthFactor: population.birthFactor },
            levels,
          );
  const filled = housing.map((one) => compoundResidents(model, assumptions, settled, one, years, levels));
  const compounds = compoundColumns(filled, years);
  const people = peopleOf(settled.people, filled);

  const members = membersOf(model, STAGES.length);
  const compiled = compileUnits(model, members, assumptions, measures, memory?.units);
  const isPlaced = compiled.map(({ unit }) => counties?.includes(model.countyIds[unit.county]) ?? true);
  const placed = [...compiled.keys()].filter((at) => isPlaced[at]);
  const byUnit = compiled.map((): Measure[] => []);
  for (const measure of measures)
    for (const unit of touches(model, measure, measures)) byUnit[unit].push(measure);
  const reachKey = JSON.stringify([norms, assumptions.stages, assumptions.daySchools, assumptions.boardingM]);
  const firstMeasured = compiled.map((unit, at) => {
    if (memory?.placedKey !== placedKey || memory.units[at].key !== unit.key) return baseYear;
    return firstDifference(memory.measures[at], byUnit[at]) ?? Number.POSITIVE_INFINITY;
  });
  const isAlike = memory?.beliefsKey === beliefsKey;

  const workspace = createTransportWorkspace();
  const unitYears = compiled.map((): UnitYear[] => []);
  const trees = compiled.map((): KeptTrees[] => []);
  const calibration = new Float64Array(compiled.length).fill(1);
  const lasting = compiled.map(({ key }, at) =>
    createLastings(
      memory?.reachKey === reachKey && memory.units[at].key === key ? memory.lasting[at] : undefined,
    ),
  );
  const heads: Int32Array[] = [];
  const resultsSoFar = (): Results => ({
    model,
    scenario,
    assumptions,
    norms,
    years: heads.map((_, offset) => baseYear + offset),
    units: placed.map((at) => ({
      unit: compiled[at].unit,
      calibration: calibration[at],
      years: [...unitYears[at]],
    })),
    residents: settled.residents,
    compounds,
    births: population.cityBirths.slice(0, heads.length - 1),
    people: people.slice(0, heads.length - 1),
    hindcast,
    setAside,
    heads: [...heads],
  });
  const memorySoFar = (): Memory => ({
    results: resultsSoFar(),
    population,
    populationKey,
    hindcastKey,
    settled,
    settledKey,
    beliefsKey,
    placedKey,
    rollShares,
    reachKey,
    units: compiled,
    measures: byUnit,
    trees: trees.map((years) => [...years]),
    lasting,
    counties,
  });
  let supply: Supply = baseSupply(model, norms, assumptions.stages);
  for (let offset = 0; offset <= years; offset++) {
    const year = baseYear + offset;
    const supplyBefore = supply;
    if (offset > 0) supply = nextSupply(model, supply, measures);
    heads.push(supply.head);
    placed.forEach((at, place) => {
      const { unit } = compiled[at];
      const known = memory !== undefined && year < firstMeasured[at] ? memory : undefined;
      const keep = ({ results, trees: kept }: Memory) => {
        unitYears[at].push(results.units[place].years[offset]);
        trees[at].push(kept[at][offset]);
      };
      if (known !== undefined && isAlike) {
        calibration[at] = known.results.units[place].calibration;
        keep(known);
        return;
      }
      const situation = lasting[at].situationOf({
        model,
        unit,
        grades: assumptions.stages[STAGES[unit.stage]].grades,
        supply,
        rules: supply.rules[at],
        areas: supply.areas.filter((area) => area.stage === unit.stage),
        assumptions,
        workspace,
        indicatorsOnly,
      });
      const demandAt = (factor: number) =>
        demandOf(
          model,
          unit,
          assumptions,
          settled.residents[offset],
          compounds[offset],
          year,
          factor,
          housing,
          rollFactor(rollShares, {
            stage: STAGES[unit.stage],
            county: model.countyIds[unit.county],
            source: assumptions.demandFrom?.[STAGES[unit.stage]] ?? "residents",
            ...{ offset, calibration: factor },
          }),
        );
      if (offset === 0) calibration[at] = assumptions.calibrate ? calibrated(situation, demandAt(1)) : 1;
      const demand = demandAt(calibration[at]);
      if (known !== undefined) {
        const { years: lived } = known.results.units[place];
        const isBefore = offset === 0 || unitYears[at][offset - 1] === lived[offset - 1];
        if (isBefore && isSame(demand, lived[offset]?.demand)) {
          keep(known);
          return;
        }
      }
      const kept = memory?.trees[at]?.[offset] ?? trees[at][offset - 1];
      const advanced =
        offset === 0
          ? baseUnitYear(situation, demand)
          : nextUnitYear(
              situation,
              unitYears[at][offset - 1],
              demand,
              kept,
              withoutSpreads(
                situation,
                lasting[at],
                supplyBefore,
                measures,
                lesserOf(situation, lasting[at], supplyBefore, measures, dueRooms(byUnit[at], year)),
              ),
            );
      unitYears[at].push(advanced.year);
      trees[at].push(advanced.trees);
    });
    yield { done: offset, soFar: resultsSoFar, memory: memorySoFar };
  }
  return memorySoFar();
}

const isOfSame = (counties: SimulateRequest["counties"], memory: Memory | undefined): boolean =>
  memory !== undefined && String(memory.counties) === String(counties);

/** Runs a scenario to the end. */
export function simulateAll(request: SimulateRequest): Memory {
  const run = simulate(request);
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}

/** Whether the same pupils ask as once before. */
const isSame = (one: Float64Array, other: Float64Array | undefined): boolean => {
  if (one.length !== other?.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
};

/** Builds and expansions of a year that it is looked at without: each costs one more placement. */
const LESSER_YEARS = 2;

/** A year's last builds and expansions, in the planner's order. */
const dueRooms = (measures: readonly Measure[], year: number): readonly Measure[] =>
  measures
    .filter((one) => one.year === year && (one.kind === "build" || one.kind === "expand"))
    .slice(-LESSER_YEARS);

/** The year of a unit in which nobody is spread and no grade opened for it, where some school may be. */
function withoutSpreads(
  situation: Situation,
  lasting: Lastings,
  before: Supply,
  measures: readonly Measure[],
  lesser: Lesser,
): Lesser {
  if (spreadsIn(situation).length === 0) return lesser;
  return () => {
    const others = measures.filter(({ kind }) => kind !== "spread");
    const supply = nextSupply(situation.model, { ...before, spreads: [] }, others);
    return { situation: lasting.situationOf({ ...situation, supply }), lesser };
  };
}

/** The year of a unit without its last builds and expansions, one after the other. */
function lesserOf(
  situation: Situation,
  lasting: Lastings,
  before: Supply,
  measures: readonly Measure[],
  due: readonly Measure[],
): Lesser {
  const last = due.at(-1);
  if (last === undefined) return undefined;
  return () => {
    const fewer = measures.filter((one) => one !== last);
    const supply = nextSupply(situation.model, before, fewer);
    const smaller = lasting.situationOf({ ...situation, supply });
    return { situation: smaller, lesser: lesserOf(smaller, lasting, before, fewer, due.slice(0, -1)) };
  };
}

const demography = (assumptions: Assumptions) => [
  assumptions.mortality,
  assumptions.fertility,
  assumptions.migration,
  assumptions.migrationTiming,
  assumptions.migrationPath,
  assumptions.schoolMoves,
  assumptions.townwardMoves,
  assumptions.townwardPath,
];

const placement = (assumptions: Assumptions) => [
  assumptions.mode,
  assumptions.choice,
  assumptions.wholeVillage,
  assumptions.stages,
  assumptions.detour,
  assumptions.daySchools,
  assumptions.boardingM,
  assumptions.boardsBeyondM,
  assumptions.calibrate,
  assumptions.demandFrom,
  assumptions.rollMethods,
];

function calibrated(situation: Situation, demand: Float64Array): number {
  const enrolled = enrolledAt(situation);
  const asked = demand.reduce((sum, pupils) => sum + pupils, 0);
  return enrolled > 0 && asked > 0 ? enrolled / asked : 1;
}

/** Residents of all compounds by year, `compound × CELLS + cell`. */
function compoundColumns(filled: readonly CompoundResidents[], years: number): readonly Float64Array[] {
  const columns = Array.from({ length: years + 1 }, () => new Float64Array(filled.length * CELLS));
  filled.forEach(({ residents }, at) => {
    columns.forEach((column, offset) => void column.set(residents[offset], at * CELLS));
  });
  return columns;
}
