import type { CountyId, SettlementId, SiteId, TownshipId } from "./ids";
import type { LandStatus } from "./land";
import type { Name } from "./name";
import type { Stage } from "./stage";

/** Town or countryside, by the statistical classification; `urban` and `town` share the town norms. */
export type Setting = "urban" | "town" | "rural";

/** Decides the detour factor of a journey (method 3.1). */
export type Terrain = "plain" | "hill";

/** WGS-84, degrees. */
export interface Point {
  readonly lng: number;
  readonly lat: number;
}

export interface County {
  readonly id: CountyId;
  readonly name: Name;
}

export interface Township extends Point {
  readonly id: TownshipId;
  readonly county: CountyId;
  readonly name: Name;
}

/** Single ages 0 … 100, the last one open. */
export const AGES = 101;

/** Residents by single year of age, 0 … 100; the last group is open. Whole persons in a census, real numbers after. */
export interface ResidentsByAge {
  readonly male: readonly number[];
  readonly female: readonly number[];
}

/** A share of a settlement's residents and where they live (method 3.0). */
export interface HomePart extends Point {
  readonly share: number;
}

/** Where children live: a village, a neighbourhood or a housing compound. */
export interface Settlement extends Point {
  readonly id: SettlementId;
  readonly name: Name;
  readonly kind: "village" | "neighbourhood" | "compound";
  readonly county: CountyId;
  readonly township: TownshipId;
  readonly setting: Setting;
  readonly terrain: Terrain;
  readonly residents: ResidentsByAge;
  /** Where its residents live, shares adding up to 1; absent: all at its point. */
  readonly parts?: readonly HomePart[];
}

/** Land that the plan could build on. */
export interface CandidateSite extends Point {
  readonly id: SiteId;
  readonly name: Name;
  readonly county: CountyId;
  readonly township: TownshipId;
  readonly setting: Setting;
  readonly terrain: Terrain;
  readonly areaSqm: number;
  readonly stages: readonly Stage[];
  readonly landStatus: LandStatus;
}
