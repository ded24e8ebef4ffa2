import type {
  AreaId,
  CountyId,
  PlanLineId,
  SchoolId,
  SettlementId,
  SiteId,
  TownshipId,
} from "../../src/domain/ids";
import type { Measure } from "../../src/domain/measure";

/** A measure without what every measure has; ids are plain words. */
export type WrittenMeasure = Measure extends infer Kind
  ? Kind extends Measure
    ? { readonly [Key in keyof Omit<Kind, "id" | "status">]: Plain<Kind[Key]> }
    : never
  : never;

/** Stored ids as plain words, all the way down. */
type Plain<Value> = Value extends
  | AreaId
  | CountyId
  | PlanLineId
  | SchoolId
  | SettlementId
  | SiteId
  | TownshipId
  ? string
  : Value extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: Plain<Value[Key]> }
      : Value;

/** A measure by its id and what it does. */
export const aMeasure = (id: string, written: WrittenMeasure): Measure =>
  ({ id, status: "planned", ...written }) as unknown as Measure;
