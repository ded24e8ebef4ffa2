import type { DemandSource } from "./demandSource";
import type { MethodChoices } from "./forecastMethod";
import type { ByStage, StageRules } from "./stage";
import type { Uncertainty } from "./uncertainty";

/** A value from a year on; between two points it moves in a straight line, outside it stays. */
export interface PathPoint {
  readonly year: number;
  readonly value: number;
}
export type Path = readonly PathPoint[];

export const PLACEMENT_MODES = ["nearby", "zoned", "nearest", "choice"] as const;

/** How pupils come to schools (method 4.4). */
export type PlacementMode = (typeof PLACEMENT_MODES)[number];

/** Central death rates m(a), deaths per person-year, single ages 0 … 100 (open), by sex. */
export interface Mortality {
  readonly male: readonly number[];
  readonly female: readonly number[];
}

/** Net movers per resident and year by age 0 … 100 and sex: negative where more leave than come. */
export interface MigrationRates {
  readonly male: readonly number[];
  readonly female: readonly number[];
}

/**
 * Children move with their families until school is over (method 1.3): what two censuses show them to leave by more than
 * children a year younger than the first age do, is put off until then. Pupils who board in another city are counted
 * there, and a five-year group does not part them from those who leave after school.
 */
export interface SchoolMoves {
  /** Ages at the start of a school year, both included. */
  readonly fromAge: number;
  readonly toAge: number;
  /** Share of these losses that is put off, 0 … 1. */
  readonly share: number;
  /** Those put off leave in equal parts over so many years of age after the last. */
  readonly leaveYears: number;
}

/** What we believe about the future, as against what we do about it. */
export interface Assumptions {
  readonly mode: PlacementMode;
  /** Huff's exponents: attraction by seats, resistance by journey. */
  readonly choice: { readonly alpha: number; readonly beta: number };
  /** Keep each settlement's grade in one school; costs optimality, and the report says how much. */
  readonly wholeVillage: boolean;
  readonly stages: StageRules;
  /** Share of the age group that is enrolled, a path per stage (method 2.1). */
  readonly enrolment: ByStage<Path>;
  /** Share of an entering compulsory cohort that is still there at the end of grade nine. */
  readonly retention: Path;
  readonly mortality: Mortality;
  readonly fertility: {
    /** Births per woman-year by age 0 … 100: only the shape counts. */
    readonly shape: readonly number[];
    /** Children per woman in the base year, by county id. */
    readonly total: Readonly<Record<string, number>>;
    /** Multiplies the totals. */
    readonly path: Path;
    readonly malesPerFemale: number;
    /** Calendar-year births that are known for the whole city: rates follow them (method 1.4). */
    readonly knownBirths: Path;
    /**
     * Years over which births go from the last known ones to what the rates give: what they differ by shrinks in a
     * straight line to nothing. Absent: at once.
     */
    readonly knownFadeYears?: number;
  };
  /** Net rates over the city's border, by county id. */
  readonly migration: Readonly<Record<string, MigrationRates>>;
  readonly migrationTiming: "end-of-year" | "half-and-half";
  /** Multiplies all net rates. */
  readonly migrationPath: Path;
  /** Absent: the rates hold at every age. */
  readonly schoolMoves?: SchoolMoves;
  /** Share of a county's rural residents that moves into its towns each year, by age 0 … 100. */
  readonly townwardMoves: readonly number[];
  readonly townwardPath: Path;
  readonly detour: { readonly plain: number; readonly hill: number };
  /** Day schools kept per settlement and stage, nearest first (method 3.4). */
  readonly daySchools: number;
  /** What a bed costs, as metres of journey per pupil, so that day places go first. */
  readonly boardingM: number;
  /**
   * How far a school may be before a pupil of the stage rather takes a bed there, if one is free and the grade may board: the distance
   * that beds are planned by. Absent: they board only where no day journey is allowed.
   */
  readonly boardsBeyondM?: ByStage<number>;
  /** Makes the base year agree with observed enrolment, one factor per county and stage (method 2.4). */
  readonly calibrate: boolean;
  /** What a stage's pupils are told from (method 2.3). Absent: its residents. */
  readonly demandFrom?: Partial<ByStage<DemandSource>>;
  /** How rolls are carried on where the planner knows better than the past errors. */
  readonly rollMethods?: MethodChoices;
  /** How far futures may differ from all this (method 9.2). Absent: what is usual. */
  readonly uncertainty?: Uncertainty;
}

/** The value of a path in a year. */
export function pathAt(path: Path, year: number): number {
  if (path.length === 0) return 1;
  const next = path.findIndex((point) => point.year >= year);
  if (next === -1) return path[path.length - 1].value;
  const after = path[next];
  if (next === 0 || after.year === year) return after.value;
  const before = path[next - 1];
  return before.value + ((after.value - before.value) * (year - before.year)) / (after.year - before.year);
}
