import type { Assumptions } from "../../src/domain/assumptions";
import type { Model } from "../../src/model/model";
import type { Unit } from "../../src/model/reach";
import type { EligibleArcs } from "./eligibleArcs";
import type { Rules } from "./rules";
import type { Area, Supply } from "./supply";
import type { TransportWorkspace } from "./transport";

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
  /** Filled as grades are asked for; shared by the years in which nothing changes who may attend where. */
  readonly eligible: Map<number, EligibleArcs>;
}

/** Whether an offer of the unit teaches a grade (from 1) this year. */
export function teaches(situation: Situation, offer: number, grade: number): boolean {
  const row = situation.unit.offers[offer];
  const { supply } = situation;
  return supply.isOpen[row] === 1 && supply.fromGrade[row] <= grade && grade <= supply.toGrade[row];
}

/** Longest day journey from a settlement of the unit. */
export function dayLimitM(situation: Situation, settlement: number): number {
  const isTown = situation.model.settlementTown[situation.unit.settlements[settlement]] === 1;
  return isTown ? situation.rules.journeyLimitM.town : situation.rules.journeyLimitM.rural;
}
