import type { Measure } from "../../domain/measure";
import type { Norms } from "../../domain/norms";
import type { Offer } from "../../domain/school";
import { seatsOf } from "../../domain/seats";
import type { Stage, StageRules } from "../../domain/stage";
import { standardSizes } from "../../domain/standardSizes";
import type { Results } from "../results";
import type { SchoolYear } from "./schoolYears";

/** What a school offers at a stage before a measure; nothing where it does not teach it. */
export type OfferBefore = (
  school: string,
  stage: Stage,
) => Pick<Offer, "stage" | "fromGrade" | "toGrade" | "rooms"> | undefined;

/**
 * Standard seats that a conversion turns over to a stage (vocational ↔ general, primary → junior): not more than the school has to
 * give. They are no new seats of the school and no new building, but want the equipment of their stage.
 */
export function seatsTurned(norms: Norms, measure: Measure, offerBefore: OfferBefore) {
  if (measure.kind !== "convert") return [];
  const { to, school } = measure;
  if (to.form !== "general" && to.form !== "vocational" && to.form !== "juniorRooms") return [];
  const [from, stage] = TURNED[to.form];
  const rooms = Math.min(to.rooms, offerBefore(school, from)?.rooms ?? 0);
  return [{ stage, seats: seatsOf(rooms, norms.classSize[stage]) }];
}

/** From which stage to which rooms are turned. */
const TURNED: Readonly<Record<"general" | "vocational" | "juniorRooms", readonly [Stage, Stage]>> = {
  general: ["vocational", "senior"],
  vocational: ["senior", "vocational"],
  juniorRooms: ["primary", "junior"],
};

/**
 * Seats of rooms that a measure adds, by stage, at the norms before any policy (method 5.3): by a build, an expansion, or a
 * conversion that brings rooms of its own.
 */
export function seatsAdded(norms: Norms, stages: StageRules, measure: Measure, offerBefore: OfferBefore) {
  const added: { readonly stage: Stage; readonly seats: number }[] = [];
  if (measure.kind === "build")
    for (const offer of measure.school.offers)
      added.push({
        stage: offer.stage,
        seats: seatsOf(offer.rooms, standardSizes(norms, stages, offer)),
      });
  if (measure.kind === "expand") {
    const before = offerBefore(measure.school, measure.stage);
    const rooms = before?.rooms ?? 0;
    const sizes =
      before === undefined ? norms.classSize[measure.stage] : standardSizes(norms, stages, before);
    added.push({
      stage: measure.stage,
      seats: seatsOf(rooms + measure.addedRooms, sizes) - seatsOf(rooms, sizes),
    });
  }
  if (measure.kind === "convert" && measure.to.form === "complete" && measure.to.addedRooms > 0)
    added.push({ stage: "primary", seats: seatsOf(measure.to.addedRooms, norms.classSize.primary) });
  if (measure.kind === "convert" && measure.to.form === "nineYear" && measure.to.juniorRooms > 0)
    added.push({ stage: "junior", seats: seatsOf(measure.to.juniorRooms, norms.classSize.junior) });
  return added;
}

/** By how much a small compulsory school's funds are lifted: it is funded as if it had a hundred pupils. */
export function runningLift(norms: Norms, school: Pick<SchoolYear, "offers" | "isSmall">): number {
  const pupils = school.offers.reduce((sum, offer) => sum + offer.pupils, 0);
  return school.isSmall && pupils > 0 ? Math.max(1, norms.costs.fundedAtLeastPupils / pupils) : 1;
}

/** Running cost of one school in a year: public funds per pupil, lifted where it is small. */
export function runningYuan(norms: Norms, school: Pick<SchoolYear, "offers" | "isSmall">): number {
  const lift = runningLift(norms, school);
  return school.offers.reduce(
    (sum, offer) => sum + offer.pupils * norms.costs.runningPerPupilYuan[offer.stage] * lift,
    0,
  );
}

/** Present value of a stream of yearly amounts, the first one undiscounted (method 7). */
export const presentValueYuan = (yearly: readonly number[], discountRate: number): number =>
  yearly.reduce((sum, yuan, offset) => sum + yuan / (1 + discountRate) ** offset, 0);

/** Offers of the base year; a school that a scenario builds counts from what it builds. */
export function offersBeforeMeasures(results: Results): OfferBefore {
  return (school, stage) => {
    const row = results.model.schoolRow.get(school);
    const plan = row === undefined ? undefined : results.model.schools[row];
    return plan?.offers.find((offer) => offer.stage === stage);
  };
}

/** The county in which a measure acts; a policy for all counties belongs to none. */
export function countyOf(results: Results, measure: Measure): string {
  switch (measure.kind) {
    case "build":
      return measure.school.county;
    case "housing":
      return measure.compound.county;
    case "boundary":
      return "";
    case "policy":
      return measure.county ?? "";
    case "recruit":
      return measure.county;
    default: {
      const row = results.model.schoolRow.get(measure.school);
      return row === undefined ? "" : results.model.schools[row].county;
    }
  }
}
