import type { Path } from "./assumptions";
import type { Funder } from "./funder";
import type {
  AreaId,
  CountyId,
  MeasureId,
  PlanLineId,
  SchoolId,
  SettlementId,
  SiteId,
  TownshipId,
} from "./ids";
import type { Name } from "./name";
import type { TownRural } from "./norms";
import type { Point, Setting, Terrain } from "./place";
import type { SchoolPlan } from "./school";
import type { Stage } from "./stage";

interface Dated {
  readonly id: MeasureId;
  /** The school year from which it holds. */
  readonly year: number;
  readonly status: "planned" | "underWay" | "done";
  readonly note?: string;
  readonly capitalYuan?: number;
  /** Shares of the capital by who pays; they add up to 1. */
  readonly funding?: Readonly<Partial<Record<Funder, number>>>;
  /** The line of the plan that it fulfils (method 6.2). */
  readonly line?: PlanLineId;
}

/** The papers of a closure or merger, in the order in which they are due. */
export const PAPERS = ["hearing", "consent", "publicNotice", "approval"] as const;
export type Paper = (typeof PAPERS)[number];

/**
 * When a closure or merger was heard, when most parents consented, when it was announced, and when the authority above approved
 * it: all due, in this order, before it is ready (method 6.1). Dates as YYYY-MM-DD.
 */
export type Consultation = Readonly<Partial<Record<Paper, string>>>;

export interface Build extends Dated {
  readonly kind: "build";
  readonly school: SchoolPlan;
  /** With its entry grade only, or with every grade: then nearer pupils of other schools may move in. */
  readonly opens: "entry" | "all";
  readonly site?: SiteId;
  /** The compound that it is built for (配建): it is due with the compound's first phase. */
  readonly tiedTo?: SettlementId;
}

export interface Expand extends Dated {
  readonly kind: "expand";
  readonly school: SchoolId;
  readonly stage: Stage;
  readonly addedRooms: number;
  readonly addedBeds?: number;
}

export interface Merge extends Dated, Consultation {
  readonly kind: "merge";
  readonly school: SchoolId;
  /** Where the pupils go first; whoever finds no seat there is placed nearby. */
  readonly into: SchoolId;
  /** The buildings stay in use as a campus of the receiving school: nobody moves. */
  readonly campusStays: boolean;
}

export interface Close extends Dated, Consultation {
  readonly kind: "close";
  readonly school: SchoolId;
  /** One stage of several; absent: the whole school. */
  readonly stage?: Stage;
}

export interface Convert extends Dated {
  readonly kind: "convert";
  readonly school: SchoolId;
  readonly to:
    | { readonly form: "teachingPoint"; readonly toGrade: number }
    | { readonly form: "complete"; readonly toGrade: number; readonly addedRooms: number }
    | { readonly form: "boarding"; readonly stage: Stage; readonly beds: number }
    | { readonly form: "nineYear"; readonly juniorRooms: number; readonly juniorBeds: number }
    | { readonly form: "juniorRooms"; readonly rooms: number }
    /** Rooms and beds of a vocational school that turn general, or the other way round. */
    | { readonly form: "general" | "vocational"; readonly rooms: number; readonly beds: number }
    | { readonly form: "reopen" };
}

/** A housing compound: residents by dwellings, or pupils directly by yield (method 1.5). */
export interface Housing extends Dated {
  readonly kind: "housing";
  readonly compound: Point & {
    readonly id: SettlementId;
    readonly name: Name;
    readonly county: CountyId;
    readonly township: TownshipId;
    readonly setting: Setting;
    readonly terrain: Terrain;
    /** Outline, closed ring of [lng, lat]. */
    readonly ring?: readonly (readonly [number, number])[];
  };
  /** Dwellings finished, by school year. */
  readonly phases: readonly { readonly year: number; readonly dwellings: number }[];
  /** Share lived in, by years since the phase was finished (0 = the same year). */
  readonly occupancy: Path;
  /** Share of its people who leave other settlements of the county for it; absent: all are new to the city. */
  readonly localShare?: number;
  readonly demand:
    | { readonly by: "residents"; readonly personsPerDwelling: number }
    | { readonly by: "yield"; readonly pupilsPerDwelling: Readonly<Partial<Record<Stage, number>>> };
}

/** An attendance area: the settlements that its schools must take. No settlements: the area is lifted. */
export interface Boundary extends Dated {
  readonly kind: "boundary";
  readonly area: AreaId;
  readonly name: Name;
  readonly stage: Stage;
  readonly settlements: readonly SettlementId[];
  readonly schools: readonly SchoolId[];
}

/**
 * One class size (or one limit of the way) for all grades of a stage, or one a grade from the first, null where it stays as it is; a list that is short of
 * grades goes on with its last entry.
 */
export type SizeByGrade = number | readonly (number | null)[];

/** A norm or rule that changes from a year on, everywhere or in one county. */
export interface Policy extends Dated {
  readonly kind: "policy";
  readonly county?: CountyId;
  readonly stage: Stage;
  /** Class sizes hold for those who enter from the year on, grade after grade (逐步); absent: for every grade at once. */
  readonly isPhasedIn?: boolean;
  readonly set: {
    readonly classSize?: SizeByGrade;
    readonly toleratedClassSize?: SizeByGrade;
    /**
     * The tolerated size, as pupils above the standard, in grades whose standard is not left as it is; absent, and none set: it
     * stays, or is lifted to the standard.
     */
    readonly toleratedAbove?: number;
    readonly serviceRadiusM?: TownRural;
    readonly journeyLimitM?: TownRural;
    /** The longest way that pupils go on their own, and the longest by school bus, by grade as class sizes are. */
    readonly walkLimitM?: SizeByGrade;
    readonly busLimitM?: SizeByGrade;
    readonly boardingFromGrade?: number;
  };
}

/** School buses that carry the pupils of a school whose way is too long to walk, from a year on (method 3.2). */
export interface Bus extends Dated {
  readonly kind: "bus";
  /** Where they go. */
  readonly school: SchoolId;
  readonly stage: Stage;
  /** Buses more than before. */
  readonly addedBuses: number;
}

/** In every year from its year on, pupils of a school that is too full move to others with room. */
export interface Spread extends Dated {
  readonly kind: "spread";
  readonly school: SchoolId;
  readonly stage: Stage;
  /** Grades in the year in which they move; entrants are placed anyway, so the first grade of a school has none to move. */
  readonly grades: readonly number[];
  /** Where they may go; none: every school in reach. One that still grows and is named here teaches up to the highest grade that moves. */
  readonly to: readonly SchoolId[];
  /** Whole classes, each to one school; or those whose homes lie best for another school. */
  readonly by: "classes" | "homes";
}

/** Teachers recruited into a county's public schools of one stage, there at the beginning of the year (method 6.4). */
export interface Recruit extends Dated {
  readonly kind: "recruit";
  readonly county: CountyId;
  readonly stage: Stage;
  /** A year. */
  readonly posts: number;
  /** The last year in which as many are recruited; absent: once. */
  readonly untilYear?: number;
  /** Those of them who teach scarce subjects: counted, placed like the others. */
  readonly scarcePosts?: number;
}

/** A dated act of the plan (method 6). Immutable; the base is never edited. */
export type Measure =
  | Build
  | Expand
  | Merge
  | Close
  | Convert
  | Housing
  | Boundary
  | Policy
  | Spread
  | Bus
  | Recruit;

export type MeasureKind = Measure["kind"];
