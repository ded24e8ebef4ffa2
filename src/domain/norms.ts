import type { LandStatus } from "./land";
import type { ByStage, Stage } from "./stage";
import type { Terms } from "./terms";

/** One figure for towns, one for the countryside. */
export interface TownRural {
  readonly town: number;
  readonly rural: number;
}

/** The rules a school and a class are judged by. Each figure's source stands in `seeds/norms.json`. */
export interface Norms {
  /** Standard class size, one figure per grade of the stage. */
  readonly classSize: ByStage<readonly number[]>;
  /** The size a class may reach before a pupil goes unplaced, per grade. */
  readonly toleratedClassSize: ByStage<readonly number[]>;
  /** Sizes of schools that do not teach a stage to its last grade, teaching points among them; absent: those of all others. */
  readonly incompleteSchools?: Readonly<
    Partial<
      Record<Stage, { readonly classSize: readonly number[]; readonly toleratedClassSize: readonly number[] }>
    >
  >;
  /** Class sizes that the rules aim at in the long term, per grade, for the stages that they name; absent: none. */
  readonly longTermClassSize?: Readonly<Partial<Record<Stage, readonly number[]>>>;
  readonly largeClassFrom: number;
  readonly extremeClassFrom: number;
  readonly oversizedSchoolAbove: { readonly ordinary: number; readonly nineYear: number };
  readonly smallSchoolBelow: number;
  readonly tinySchoolBelow: number;
  /** Planning norm: pupils beyond it are counted, not refused. */
  readonly serviceRadiusM: ByStage<TownRural>;
  /** The longest day journey that a placement may ask of a pupil. */
  readonly journeyLimitM: ByStage<TownRural>;
  /** The longest way that pupils go on their own, by grade: on foot, when older by bicycle; a longer one needs a bus. */
  readonly walkLimitM: ByStage<readonly number[]>;
  /** The longest way by school bus, by grade; it extends the day journey to schools that a bus measure serves. */
  readonly busLimitM: ByStage<readonly number[]>;
  readonly busSeats: number;
  /** First grade that may board. */
  readonly boardingFromGrade: ByStage<number>;
  /** Stages that may place anywhere in the county by day. */
  readonly wholeCounty: readonly Stage[];
  readonly floorAreaPerPupilSqm: ByStage<number | null>;
  readonly sportsAreaPerPupilSqm: ByStage<number | null>;
  readonly pupilsPerTeacher: ByStage<number | null>;
  /** Posts that a class asks for however small it is, by the setting of its school; absent: posts follow pupils alone. */
  readonly postsPerClass?: ByStage<TownRural>;
  /** Share of a stage's teachers who leave the county's schools in a year, mostly to retire; absent: nobody leaves. */
  readonly teacherLeaverShare?: number;
  /** The farthest school that a post moves to, straight line; absent: any school of the county. */
  readonly postMoveLimitM?: number;
  /** The largest share of a school's posts that moves away in a year; absent: all that are above its need. */
  readonly postMoveShare?: number;
  /** How far from a school its shared teachers come (走教), straight line; absent: nobody is shared. */
  readonly postSharingM?: number;
  readonly seatWarning: { readonly yellowFrom: number; readonly redFrom: number };
  readonly variationLimit: { readonly primary: number; readonly junior: number };
  readonly costs: Costs;
  /** What the system of schooling calls stages, funders and money; absent: as the program does. */
  readonly terms?: Terms;
}

/** Entries of the norms that a planner holds instead of the shipped ones, each of them whole; costs are changed one by one. */
export type NormChanges = Readonly<Partial<Omit<Norms, "costs" | "terms">>>;

/** What building and running cost, yuan of the price year. */
export interface Costs {
  readonly capitalPerFloorAreaYuan: number;
  /** Gross floor area a seat needs. */
  readonly floorAreaPerSeatSqm: ByStage<number>;
  /** Floor area a pupil needs in a school planned as a whole, by the number of its classes (the standard's modules). */
  readonly moduleFloorAreaSqm: {
    readonly primary: Readonly<Record<"12" | "18" | "24" | "30", number>>;
    readonly junior: Readonly<Record<"12" | "18", number>>;
  };
  /** One more classroom at a standing school, with its share of corridors. */
  readonly capitalPerRoomYuan: number;
  readonly capitalPerBedYuan: number;
  /** Site area a seat of a new school needs. */
  readonly siteAreaPerSeatSqm: ByStage<number>;
  /** Teaching and auxiliary floor area of a new seat, part of `floorAreaPerSeatSqm`. */
  readonly teachingAreaPerSeatSqm: ByStage<number>;
  /** Sports ground that a seat of a new school gets, part of its site. */
  readonly sportsAreaPerSeatSqm: ByStage<number>;
  /** Getting a mu (1/15 ha) of land. */
  readonly landPerMuYuan: number;
  /** School years from the base year until a school can open on such land: getting it, and building on it. */
  readonly landLeadYears: Readonly<Record<LandStatus, number>>;
  readonly equipmentPerSeatYuan: ByStage<number>;
  readonly runningPerPupilYuan: ByStage<number>;
  readonly runningPerBoarderYuan: number;
  /** A school below this many pupils is funded as if it had them. */
  readonly fundedAtLeastPupils: number;
  readonly perTeacherYuan: number;
  readonly busPerPupilKmYuan: number;
  readonly schoolDays: number;
  readonly discountRate: number;
  readonly buildingLifeYears: number;
}
