import type { Assumptions } from "../../src/domain/assumptions";
import { type Rules, type Sizes, sizesAt } from "../../src/domain/rules";
import type { Model } from "../../src/model/model";
import type { Unit } from "../../src/model/reach";
import { ruleAt } from "../../src/model/ruleAt";
import type { Lasting } from "./lasting";
import type { Area, Supply } from "./supply";
import type { TransportWorkspace } from "./transport/transport";

/** Everything that is fixed while one county and stage of one year are placed. */
export interface Situation {
  readonly model: Model;
  readonly unit: Unit;
  readonly grades: number;
  readonly supply: Supply;
  readonly rules: Rules;
  /** Attendance areas of this stage. */
  readonly areas: readonly Area[];
  readonly assumptions: Assumptions;
  readonly workspace: TransportWorkspace;
  /** Nobody will read certificates or the prices of seats: neither is worked out. */
  readonly indicatorsOnly?: boolean;
  /** Shared by the years in which nothing changes who may attend where. */
  readonly lasting: Lasting;
}

/** Whether an offer of the unit teaches a grade (from 1) this year. */
export function teaches(situation: Situation, offer: number, grade: number): boolean {
  const row = situation.unit.offers[offer];
  const { supply } = situation;
  return supply.isOpen[row] === 1 && supply.fromGrade[row] <= grade && grade <= supply.toGrade[row];
}

/** Whether an offer of the model does not teach its stage to the last grade once it has grown, as teaching points do not. */
export const isIncomplete = (
  { supply, grades }: Pick<Situation, "supply" | "grades">,
  row: number,
): boolean => supply.fullGrade[row] < grades;

/** The class sizes that hold at an offer of the unit. */
export const sizesHere = (
  situation: Pick<Situation, "unit" | "supply" | "grades" | "rules">,
  offer: number,
): Sizes => sizesAt(situation.rules, isIncomplete(situation, situation.unit.offers[offer]));

/** Longest day journey from a home of the unit. */
export function dayLimitM(situation: Situation, home: number): number {
  const { model, unit, rules } = situation;
  return ruleAt(model, unit.homeSettlement[home], rules.journeyLimitM);
}
