import type { Model } from "../model";
import type { Unit } from "../reach";

/** Ids of the settlements that some homes of a unit belong to, each once, in the order of the homes. */
export const settlementsOf = (model: Model, unit: Unit, homes: Int32Array): readonly string[] => [
  ...new Set(Array.from(homes, (home) => model.settlementIds[unit.homeSettlement[home]])),
];
