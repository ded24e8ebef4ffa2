import type { CountyId, SchoolId, TownshipId } from "./ids";
import type { Name } from "./name";
import type { Point, Setting, Terrain } from "./place";
import type { Stage } from "./stage";

export const SCHOOL_KINDS = [
  "kindergarten",
  "primary",
  "teachingPoint",
  "nineYear",
  "junior",
  "completeSecondary",
  "senior",
  "vocational",
  "special",
] as const;

export type SchoolKind = (typeof SCHOOL_KINDS)[number];

/** Pupils of one school year, from the offer's first grade upwards. */
export interface Enrolment {
  readonly year: number;
  readonly byGrade: readonly number[];
}

/** One stage taught at one school: its grades, its rooms, its beds. Grades count from 1 within the stage. */
export interface Offer {
  readonly stage: Stage;
  readonly fromGrade: number;
  readonly toGrade: number;
  /** Ordinary classrooms. */
  readonly rooms: number;
  readonly beds: number;
}

/** What a school stands on and has, whatever is taught in it. */
export interface Premises {
  readonly siteAreaSqm: number;
  /** Teaching and auxiliary floor area. */
  readonly floorAreaSqm: number;
  readonly sportsAreaSqm: number;
  readonly specialistRooms: number;
  readonly teachers: number;
}

/** A school without its history: what a planner may build. */
export interface SchoolPlan extends Point {
  readonly id: SchoolId;
  readonly name: Name;
  readonly kind: SchoolKind;
  readonly county: CountyId;
  readonly township: TownshipId;
  readonly setting: Setting;
  readonly terrain: Terrain;
  readonly ownership: "public" | "private";
  readonly offers: readonly Offer[];
  /** Absent where nobody has said: the binding resource is then sought among what is known. */
  readonly premises?: Premises;
}

/** A school of the base year. */
export interface School extends SchoolPlan {
  readonly premises: Premises;
  readonly offers: readonly (Offer & { readonly enrolment: readonly Enrolment[] })[];
  /** What is known of land, buildings and tenure, in words. */
  readonly remark: Name;
}
