import type { Plan } from "../domain/plan";
import { certificateRows } from "../model/certificateRows";
import { ledgerRows } from "../model/ledgerRows";
import { whyAside } from "../model/readers/whyAside";
import type { Results } from "../model/results";
import { ACCOUNT_ROWS, type Accounts, type RowsOf } from "./accountRows";
import { csv } from "./csv";
import { objectiveRows, reportRows, schoolRows } from "./reportRows";
import { finished, type Steps } from "./steps";

/** Tables beside those that an evidence pack proves. */
type RowsByName = Readonly<Record<string, RowsOf>>;

/** Everything a run says, as one plain object for a JSON file; people are real numbers except in schools. */
export function resultsJson(
  results: Results,
  plan: Plan,
  accounts: Accounts,
  engineMs: number,
  more: RowsByName = {},
) {
  const { dataset } = results.model;
  return {
    dataset: {
      key: dataset.key,
      name: dataset.name,
      statement: dataset.statement,
      isDemonstration: dataset.isDemonstration,
    },
    scenario: { id: results.scenario.id, name: results.scenario.name },
    mode: results.assumptions.mode,
    engineMs,
    setAside: results.scenario.measures.flatMap((measure) => {
      const aside = whyAside(results, measure);
      return aside === undefined ? [] : [{ measure: measure.id, ...aside }];
    }),
    ...Object.fromEntries(
      Object.entries({ ...ROWS, ...more }).map(([name, read]) => [
        name,
        finished(inSteps(read(results, plan, accounts))),
      ]),
    ),
  };
}

const ROWS: RowsByName = {
  rows: reportRows,
  schools: schoolRows,
  certificates: certificateRows,
  ledger: (results, plan) => ledgerTotals(results, plan),
  objective: objectiveRows,
  ...ACCOUNT_ROWS,
};

/** Every table of a run as CSV, by file name, one after the other; nothing at a pause between. */
export function* resultsCsv(
  results: Results,
  plan: Plan,
  accounts: Accounts,
  more: RowsByName = {},
): Generator<readonly [file: string, text: string] | undefined> {
  for (const [name, read] of Object.entries({ ...ROWS, ...more })) {
    const rows = yield* inSteps(read(results, plan, accounts));
    yield [`${name}.csv`, rowsCsv(rows)];
  }
}

function* inSteps(rows: ReturnType<RowsOf>): Steps<readonly object[]> {
  return "next" in rows ? yield* rows : rows;
}

/** Rows as CSV under their own keys. */
export function rowsCsv(rows: readonly object[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return csv([
    columns,
    ...rows.map((row) => columns.map((column) => cellOf((row as Readonly<Record<string, unknown>>)[column]))),
  ]);
}

function cellOf(value: unknown): string | number {
  if (typeof value === "number") return value;
  if (value === undefined || value === null) return ""; // a blank is not a zero
  return Array.isArray(value) ? value.join(" ") : String(value);
}

const ledgerTotals = (results: Results, plan: Plan) =>
  ledgerRows(results, plan).map(({ line, promised, placed, done, unaccounted }) => ({
    line: line.id,
    promised,
    placed,
    done,
    unaccounted,
  }));
