import type { Stage } from "../../domain/stage";
import {
  type Province,
  type ProvinceRow,
  type ProvinceScenario,
  provinceFigure,
} from "../../io/province/province";

/** What is looked at: a scenario, a stage and a year, and perhaps one county. */
export interface Looked {
  readonly scenario: ProvinceScenario;
  readonly stage: Stage;
  readonly year: number;
  readonly county: string | undefined;
}

/** Where a province is looked at first: its worst shortage, or primary schools in the last year. */
export function firstLook({ scenarios: [scenario] }: Province): Looked {
  const [worst] = scenario.shortages;
  const last = Math.max(...scenario.rows.map(({ year }) => year));
  return { scenario, stage: worst?.stage ?? "primary", year: worst?.year ?? last, county: undefined };
}

/** The rows of a stage in a year by county. */
export const rowsBy = ({ scenario, stage, year }: Looked): ReadonlyMap<string, ProvinceRow> =>
  new Map(
    scenario.rows.flatMap((row) =>
      row.stage === stage && row.year === year ? [[row.county, row] as const] : [],
    ),
  );

/** The steps of colour by how likely seats are short. */
export const LIKELY = ["none", "few", "some", "many", "most"] as const;
const UP_TO: readonly number[] = [0, 0.2, 0.5, 0.8, 1];

export const likelyOf = (share: number): (typeof LIKELY)[number] =>
  LIKELY[UP_TO.findIndex((most) => share <= most)] ?? "most";

/** Counties that are more likely than not to lack seats, and how many seats the middle futures lack together. */
export function worstOf(rows: ReadonlyMap<string, ProvinceRow>): {
  readonly short: number;
  readonly seats: number;
} {
  const all = [...rows.values()];
  const middle = (row: ProvinceRow) => provinceFigure(row, "short").quantiles[2];
  return {
    short: all.filter(({ shortShare }) => shortShare > 0.5).length,
    seats: all.reduce((sum, row) => sum + middle(row), 0),
  };
}
