import type { SchoolId, SettlementId } from "./ids";
import type { Name } from "./name";

/** The length of one way, as an office measured it. */
export interface MeasuredWay {
  readonly from: SettlementId;
  readonly to: SchoolId;
  readonly metres: number;
}

/** A road, or a part of one that can be closed on its own. */
export interface RoadLine {
  readonly id: string;
  readonly name?: Name;
  /** [lng, lat], WGS-84 degrees. */
  readonly points: readonly (readonly [number, number])[];
}
