import type { YearBudget } from "../domain/budget";
import type { Plan, Reported } from "../domain/plan";
import { STAGES, type Stage } from "../domain/stage";
import { indicatorsOf } from "../model/comparison/indicatorsOf";
import { type CheckName, checksOf } from "../model/consistency";
import { isNotGreen } from "../model/indicators/seatWarning";
import { ledgerParts } from "../model/ledgerParts";
import { ledgerRows } from "../model/ledgerRows";
import { budgetYears } from "../model/money/budgetYears";
import { type CostPart, costRows } from "../model/money/costRows";
import { funding } from "../model/money/funding";
import { investments } from "../model/money/investments";
import type { Part } from "../model/part";
import { closureMoves } from "../model/readers/closureMoves";
import { landNeedsOf } from "../model/readers/landNeeds";
import { modelAndPublished } from "../model/readers/modelAndPublished";
import { placementProofs } from "../model/readers/placementProofs";
import { pyramid } from "../model/readers/pyramid";
import type { Results } from "../model/results";
import { basinWarnings, seatWarnings } from "../model/seatWarnings";
import { targetStates } from "../model/targetStates";
import { closuresByYear } from "./closuresByYear";
import { type Steps, stepped } from "./steps";

/** What accounts rest on besides the results: limits of money, and what was measured of the targets. */
export interface Accounts {
  readonly budget: readonly YearBudget[];
  readonly reported: readonly Reported[];
}

/** Rows of a table; those that take their time are read in steps. */
export type RowsOf = (
  results: Results,
  plan: Plan,
  accounts: Accounts,
) => readonly object[] | Steps<readonly object[]>;

/** Indicators, money, people and the plan's accounts over a run, by name; ids and plain figures, no words. */
export const ACCOUNT_ROWS: Readonly<Record<string, RowsOf>> = {
  indicators: (results) => indicatorRows(results),
  residents: (results) => residentRows(results),
  births: (results) => results.births,
  people: (results) => results.people,
  published: (results) => publishedRows(results),
  money: (results) => moneyRows(results),
  investments: (results) => investmentRows(results),
  land: (results) => landRows(results),
  proofs: (results) => proofRows(results),
  seatWarnings: (results) => seatWarningRows(results),
  budget: (results, _, accounts) => budgetRows(results, accounts),
  receivers: (results) => receiverRows(results),
  ledgerParts: (results, plan) => ledgerPartRows(results, plan),
  targets: targetRows,
  checks: checkRows,
};

/** Yuan of one kind of cost in one year, county and stage; a cost of no county or stage leaves them blank. */
interface MoneyRow {
  readonly year: number;
  readonly county?: string;
  readonly stage?: Stage;
  readonly part: CostPart;
  readonly yuan: number;
}

function* moneyRows(results: Results): Steps<readonly MoneyRow[]> {
  const byYear = yield* stepped(results.years, (year) => {
    const sums = new Map<string, MoneyRow>();
    for (const row of costRows(results, year)) {
      const key = `${row.part} ${row.county ?? ""} ${row.stage ?? ""}`;
      const { school: _, ...at } = row;
      sums.set(key, { ...at, yuan: row.yuan + (sums.get(key)?.yuan ?? 0) });
    }
    return [...sums.values()];
  });
  return byYear.flat();
}

/** What each measure costs once, and who pays. */
const investmentRows = (results: Results) =>
  investments(results).map(({ measure, cost }) => ({
    measure: measure.id,
    year: measure.year,
    ...cost,
    ...funding(measure, cost.investmentYuan),
  }));

/** What each placement reached on its three levels, and its bounds. */
const proofRows = (results: Results) =>
  placementProofs(results).map(({ levels: { unplaced, aboveStandard, metres }, ...at }) => ({
    ...at,
    unplaced: unplaced.value,
    unplacedBound: unplaced.bound,
    aboveStandard: aboveStandard.value,
    aboveStandardBound: aboveStandard.bound,
    pupilMetres: metres.value,
    pupilMetresBound: metres.bound,
  }));

/** Seat warnings that are not green, by school, setting and basin: the lights of a year and the three after it. */
function* seatWarningRows(results: Results): Steps<readonly object[]> {
  const byYear = yield* stepped(results.years, (year) => {
    const { schools, settings } = seatWarnings(results, year);
    return [...settings, ...basinWarnings(results, year), ...schools]
      .filter(({ lights }) => isNotGreen(lights))
      .map((one) => ({
        year,
        of: "place" in one ? one.place : "school",
        county: one.county,
        stage: one.stage,
        school: "school" in one ? one.school : one.schools[0],
        schools: "schools" in one ? one.schools.length : 1,
        ...one.intakes[0],
        lights: one.lights.join(" "),
        red: "red" in one ? one.red.join(" ") : "",
      }));
  });
  return byYear.flat();
}

/** The land that each new school needs, and when it can be ready. */
const landRows = (results: Results) =>
  landNeedsOf(results).map(({ measure, needSqm, site, status, readyYear, isLate, lacksSqm }) => ({
    measure: measure.id,
    year: measure.year,
    county: measure.school.county,
    site: site?.id,
    status,
    needSqm,
    siteSqm: site?.areaSqm,
    readyYear,
    isLate,
    lacksSqm,
  }));

/** Every indicator by year: of the city, of each county, of each stage. */
function* indicatorRows(results: Results): Steps<readonly object[]> {
  const parts: readonly Part[] = [
    {},
    ...results.model.countyIds.map((county) => ({ county })),
    ...STAGES.map((stage) => ({ stage })),
  ];
  const cells = results.years.flatMap((year) => parts.map((part) => ({ year, part })));
  return yield* stepped(cells, ({ year, part }) => ({
    year,
    county: part.county,
    stage: part.stage,
    ...indicatorsOf(results, year, part),
  }));
}

/** What each line of the ledger counts, piece by piece. */
const ledgerPartRows = (results: Results, plan: Plan) =>
  ledgerRows(results, plan).flatMap((line) =>
    ledgerParts(results, line).map(({ measure, county, stage, year, status, count }) => ({
      line: line.line.id,
      measure: measure.id,
      county,
      stage,
      year,
      status,
      count,
    })),
  );

/** Investment of each year against its limit, measure by measure. */
const budgetRows = (results: Results, { budget }: Accounts) =>
  budgetYears(investments(results), budget, results.years).flatMap(({ year, limitYuan, spendings }) =>
    spendings.map(({ measure, yuan, beyondYuan }) => ({
      year,
      limitYuan,
      measure: measure.id,
      yuan,
      beyondYuan,
    })),
  );

/** Where the pupils of each closure go. */
const receiverRows = (results: Results) =>
  closuresByYear(results).flatMap((closure) =>
    closureMoves(results, closure).map(({ stage, school, boards, pupils, meanM }) => ({
      measure: closure.id,
      year: closure.year,
      stage,
      school,
      boards,
      pupils,
      meanM,
    })),
  );

/** The plan's targets year by year. */
function* targetRows(results: Results, plan: Plan, { reported }: Accounts): Steps<readonly object[]> {
  const byYear = yield* stepped(results.years, (year) =>
    targetStates(results, plan, reported, year).map(({ target, basis, value, enrolled, isReached }) => ({
      year,
      target: target.id,
      basis,
      value,
      assumedRate: enrolled?.assumedRate ?? null,
      calibration: enrolled?.calibration ?? null,
      isReached,
    })),
  );
  return byYear.flat();
}

/** Every headline against its parts and its siblings: counties and stages added up, and how many of them do not agree. */
function* checkRows(results: Results, plan: Plan, { reported }: Accounts): Steps<readonly object[]> {
  const byYear = yield* stepped(results.years, (year) => {
    const sums = new Map<string, CheckSum>();
    for (const { check, of = "", figure, parts, holds } of checksOf(results, plan, reported, year)) {
      const key = `${check} ${of}`;
      const sum = sums.get(key) ?? { check, of, figure: 0, parts: 0, counted: 0, broken: 0 };
      sums.set(key, sum);
      sum.figure += figure;
      sum.parts += parts;
      sum.counted++;
      if (!holds) sum.broken++;
    }
    return Array.from(sums.values(), (sum) => ({ year, ...sum }));
  });
  return byYear.flat();
}

/** One kind of check of a year; `checkNames` has its words. */
interface CheckSum {
  readonly check: CheckName;
  /** The target that it is about; blank where it is about none. */
  readonly of: string;
  figure: number;
  parts: number;
  counted: number;
  broken: number;
}

/** Published totals beside the run's figures. */
const publishedRows = (results: Results) =>
  modelAndPublished(results).map(({ total, modelled, difference, isWithinError, change, hasOtherSign }) => ({
    series: total.series,
    county: total.county,
    year: total.year,
    basis: total.basis,
    certainty: total.certainty,
    persons: total.persons,
    error: total.error,
    modelled,
    difference,
    isWithinError,
    publishedChange: change?.published,
    modelledChange: change?.modelled,
    hasOtherSign,
  }));

/** Residents by county, single years of age and sex. */
const residentRows = (results: Results) =>
  results.years.flatMap((year) =>
    results.model.countyIds.flatMap((county) =>
      pyramid(results, { kind: "county", id: county }, year).map((ages) => ({ year, county, ...ages })),
    ),
  );
