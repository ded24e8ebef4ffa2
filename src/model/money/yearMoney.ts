import type { Part } from "../indicators/totals";
import type { Results } from "../results";
import { costRows, INVESTMENT, RUNNING } from "./costRows";
import { sumYuan } from "./sumYuan";

/** The two headlines of a year's costs, yuan; together they are all that the year costs. */
export interface YearMoney {
  /** Once: building, land and equipment. */
  readonly investmentYuan: number;
  /** Every year, in full: public funds, boarders, buses and teachers' pay. */
  readonly runningYuan: number;
}

/** Results are never edited, so what was added up once stays true as long as they live. */
const known = new WeakMap<Results, Map<string, YearMoney>>();

/** What a year costs in a part (method 7). */
export function yearMoney(results: Results, year: number, { county, stage }: Part = {}): YearMoney {
  const ofRun = known.get(results) ?? new Map<string, YearMoney>();
  known.set(results, ofRun);
  const key = `${year} ${county ?? ""} ${stage ?? ""}`;
  const money =
    ofRun.get(key) ?? added(results, year, { ...(county && { county }), ...(stage && { stage }) });
  ofRun.set(key, money);
  return money;
}

function added(results: Results, year: number, part: Part): YearMoney {
  const rows = costRows(results, year, part);
  return { investmentYuan: sumYuan(rows, INVESTMENT), runningYuan: sumYuan(rows, RUNNING) };
}
