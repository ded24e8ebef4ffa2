import type { MeasureId } from "../../../src/domain/ids";
import type { Norms } from "../../../src/domain/norms";
import type { CandidateSite, Township } from "../../../src/domain/place";
import type { School } from "../../../src/domain/school";
import { seatsOf } from "../../../src/domain/seats";
import type { Stage } from "../../../src/domain/stage";
import { standardSizes } from "../../../src/domain/standardSizes";
import { STAGE_RULES } from "./schoolRules";

/** What the makers of the shipped plan look at. */
export interface PlanCity {
  readonly schools: readonly School[];
  readonly townships: readonly Township[];
  readonly sites: readonly CandidateSite[];
  readonly norms: Norms;
}

/** Pupils of 2020 in one stage of a school; none where it does not teach the stage. */
export function pupilsOf(school: School, stage: Stage): number {
  const offer = school.offers.find((one) => one.stage === stage);
  const last = offer?.enrolment[offer.enrolment.length - 1];
  return last === undefined ? 0 : last.byGrade.reduce((a, b) => a + b, 0);
}

/** Seats at the standard class size in one stage of a school. */
export function seatsAt(school: School, stage: Stage, norms: Norms): number {
  const offer = school.offers.find((one) => one.stage === stage);
  return offer === undefined ? 0 : seatsOf(offer.rooms, standardSizes(norms, STAGE_RULES, offer));
}

/** The year by which a measure of the plan should be used, and the least share of its new seats that is taken by then. */
export const thirdYear = (year: number): number => year + 2;
export const LEAST_USE = { preschool: 0.6, school: 0.75 } as const;

/** `B07`, `E31`, `M42`: the same measure has the same id in every scenario. */
export const measureId = (letter: string, rank: number): MeasureId =>
  `${letter}${String(rank + 1).padStart(2, "0")}` as MeasureId;

/** Capital of seats of a stage by the norms, in whole yuan. */
export const capitalOf = (seats: number, stage: Stage, { costs }: Norms): number =>
  Math.round(seats * costs.floorAreaPerSeatSqm[stage] * costs.capitalPerFloorAreaYuan);

/** Who pays, as assumed for every building of the plan. */
export const FUNDING = { central: 0.2, region: 0.3, city: 0.1, county: 0.4 } as const;
