import { perPart } from "../perPart";
import { costRows, INVESTMENT, RUNNING } from "./costRows";
import { sumYuan } from "./sumYuan";

/** The two headlines of a year's costs, yuan; together they are all that the year costs. */
export interface YearMoney {
  /** Once: building, land and equipment. */
  readonly investmentYuan: number;
  /** Every year, in full: public funds, boarders, buses and teachers' pay. */
  readonly runningYuan: number;
}

/** What a year costs in a part (method 7). */
export const yearMoney = perPart((results, year, part): YearMoney => {
  const rows = costRows(results, year, part);
  return { investmentYuan: sumYuan(rows, INVESTMENT), runningYuan: sumYuan(rows, RUNNING) };
});
