import type { Measure } from "../../domain/measure";
import type { Stage } from "../../domain/stage";
import { countyOf } from "../indicators/money";
import type { Results } from "../results";

/** A share of a measure that belongs to one stage; the shares of a measure add up to 1. */
export interface MeasurePart {
  /** Absent for a measure of no county. */
  readonly county?: string;
  /** Absent for a measure of no stage. */
  readonly stage?: Stage;
  readonly share: number;
}

/** Where a measure acts: its county, and its stages by the rooms that it has to do with. */
export function measureParts(results: Results, measure: Measure): readonly MeasurePart[] {
  const county = countyOf(results, measure);
  const where = county === "" ? {} : { county };
  const stages = roomsByStage(results, measure);
  const rooms = stages.reduce((sum, one) => sum + one.rooms, 0);
  if (stages.length === 0) return [{ ...where, share: 1 }];
  return stages.map((one) => ({
    ...where,
    stage: one.stage,
    share: rooms === 0 ? 1 / stages.length : one.rooms / rooms,
  }));
}

type StageRooms = readonly { readonly stage: Stage; readonly rooms: number }[];

function roomsByStage(results: Results, measure: Measure): StageRooms {
  const only = (stage: Stage) => [{ stage, rooms: 1 }];
  switch (measure.kind) {
    case "build":
      return measure.school.offers;
    case "expand":
    case "boundary":
    case "policy":
    case "spread":
    case "bus":
    case "recruit":
      return only(measure.stage);
    case "close":
      return measure.stage === undefined ? offersOf(results, measure.school) : only(measure.stage);
    case "merge":
      return offersOf(results, measure.school);
    case "convert":
      switch (measure.to.form) {
        case "boarding":
          return only(measure.to.stage);
        case "nineYear":
        case "juniorRooms":
          return only("junior");
        case "general":
          return only("senior");
        case "vocational":
          return only("vocational");
        case "teachingPoint":
        case "complete":
          return only("primary");
        case "reopen":
          return offersOf(results, measure.school);
      }
      break;
    case "housing":
      return [];
  }
}

const offersOf = ({ model }: Results, school: string): StageRooms =>
  model.schools[model.schoolRow.get(school) ?? -1]?.offers ?? [];
