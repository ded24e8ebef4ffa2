declare const brand: unique symbol;

/** A string or number that carries its meaning in its type: a SchoolId is not a SettlementId. */
type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };

/** Names that are stored: they come from the data or from a planner, and may go into files. */
export type CountyId = Brand<string, "CountyId">;
export type TownshipId = Brand<string, "TownshipId">;
export type SettlementId = Brand<string, "SettlementId">;
export type SchoolId = Brand<string, "SchoolId">;
export type SiteId = Brand<string, "SiteId">;
export type AreaId = Brand<string, "AreaId">;
export type MeasureId = Brand<string, "MeasureId">;
export type ScenarioId = Brand<string, "ScenarioId">;
export type PlanLineId = Brand<string, "PlanLineId">;
