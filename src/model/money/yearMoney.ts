import type { Part } from "../indicators/totals";
import type { Results } from "../results";
import { type CostPart, costRows } from "./costRows";
import { sumYuan } from "./sumYuan";

/** The headline of a year's costs, yuan; land, equipment and teachers' pay stand beside it on the money page. */
export interface YearMoney {
  readonly capitalYuan: number;
  readonly runningYuan: number;
  readonly boardersYuan: number;
  readonly busYuan: number;
}

/** The kinds of cost that the headline adds up. */
export const HEADLINE: readonly CostPart[] = ["building", "running", "boarders", "bus"];

/** What a year costs in a part: buildings, public funds of its schools, boarders and buses. */
export function yearMoney(results: Results, year: number, part: Part = {}): YearMoney {
  const rows = costRows(results, year, part);
  return {
    capitalYuan: sumYuan(rows, ["building"]),
    runningYuan: sumYuan(rows, ["running"]),
    boardersYuan: sumYuan(rows, ["boarders"]),
    busYuan: sumYuan(rows, ["bus"]),
  };
}
