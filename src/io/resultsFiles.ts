import type { Plan } from "../domain/plan";
import { certificateRows } from "../model/certificateRows";
import type { Results } from "../model/results";
import { csv } from "./csv";
import { ledgerRows, objectiveRows, reportRows, schoolRows } from "./reportRows";

/** Everything a run says, as one plain object for a JSON file; people are real numbers except in schools. */
export function resultsJson(results: Results, plan: Plan, engineMs: number) {
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
    setAside: results.setAside,
    rows: reportRows(results),
    schools: schoolRows(results),
    certificates: certificateRows(results),
    ledger: ledgerRows(results, plan).map(({ line, promised, placed, done, unaccounted }) => ({
      line: line.id,
      promised,
      placed,
      done,
      unaccounted,
    })),
    objective: objectiveRows(results),
  };
}

/** The same tables as CSV texts by file name. */
export function resultsCsv(results: Results, plan: Plan): Readonly<Record<string, string>> {
  const json = resultsJson(results, plan, 0);
  const table = (rows: readonly object[]) => {
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const cell = (value: unknown): string | number =>
      Array.isArray(value)
        ? value.join(" ")
        : typeof value === "number"
          ? value
          : value === undefined
            ? ""
            : String(value);
    return csv([
      columns,
      ...rows.map((row) => columns.map((column) => cell((row as Record<string, unknown>)[column]))),
    ]);
  };
  return {
    "rows.csv": table(json.rows),
    "schools.csv": table(json.schools),
    "certificates.csv": table(json.certificates),
    "ledger.csv": table(json.ledger),
    "objective.csv": table(json.objective),
  };
}
