import type { Assumptions } from "../domain/assumptions";
import type { Norms } from "../domain/norms";
import type { Rules } from "../domain/rules";
import type { Scenario } from "../domain/scenario";
import type { Model } from "./model";
import type { Unit } from "./reach";

/** Proof of a shortage (method 4.5): what these settlements ask for, and all that they can reach. */
export interface Certificate {
  readonly year: number;
  /** `seats`: no placement of all pupils could seat them at the standard. `places`: nobody had room for them this year. */
  readonly about: "seats" | "places";
  /** The grade that found no place; absent for seats, which are counted over all grades. */
  readonly grade?: number;
  readonly county: number;
  /** Place in STAGES. */
  readonly stage: number;
  /** Homes of the unit. */
  readonly homes: Int32Array;
  /** Offers of the unit that they reach and that had room this year, all full now. */
  readonly offers: Int32Array;
  readonly pupils: number;
  /** Those of them who have a seat: the flow. */
  readonly placed: number;
  /** Room within their reach: the cut, equal to the flow. */
  readonly capacity: number;
  /** pupils − capacity, to the last bit. */
  readonly short: number;
  /** Of seats: what most of those who are short lack, as a place in LACKS. Those without a place say it home by home. */
  readonly lack?: number;
}

/** One level of a placement's objective: what it came to, and what no placement could go below (method 4.3). */
export interface Proved {
  readonly value: number;
  readonly bound: number;
}

/** How good a year's placement is, level by level: each counts only where those before it are at their bound. */
export interface PlacementProof {
  readonly unplaced: Proved;
  /** Pupils above the standard seats of the rooms that their grade has. */
  readonly aboveStandard: Proved;
  /** Journeys of all, pupils × metres; a bed counts `boardingM` more. */
  readonly metres: Proved;
}

/** Pupils of one grade (from 1) whom a spread moved from one offer of the unit to another, and their new journeys. */
export interface SpreadMove {
  readonly from: number;
  readonly into: number;
  readonly grade: number;
  readonly pupils: number;
  /** Pupils × metres. */
  readonly pupilMetres: number;
}

/** The figures of one county, stage and year (rows of the report). Pupils are real numbers. */
export interface UnitSummary {
  readonly pupils: number;
  readonly placed: number;
  readonly unplaced: number;
  /** The unplaced by what they lack. */
  readonly unplacedNoReach: number;
  readonly unplacedNoRoom: number;
  readonly unplacedNoBed: number;
  /** Residents enrolled outside the county, and pupils from outside enrolled in it (method 4.0). */
  readonly transfersOut: number;
  readonly transfersIn: number;
  readonly seats: number;
  /** Pupils who could not have a seat at the standard if all were placed afresh: the cut (method 4.5). */
  readonly short: number;
  /** Pupils who keep a seat that the cut would not give them: of a school out of reach, or with a bed too few. */
  readonly outOfReach: number;
  /** Pupils above the standard seats of their own school, as they sit. */
  readonly aboveOwnSeats: number;
  readonly surplus: number;
  /** Seats of formed classes, no more in a grade than children live within reach; and those of them that are free. */
  readonly usableSeats: number;
  readonly usableSurplus: number;
  readonly classes: number;
  readonly classesOverCap: number;
  readonly classes56: number;
  readonly classes66: number;
  readonly largestClass: number;
  readonly boarders: number;
  readonly beds: number;
  readonly bedsShort: number;
  readonly beyondRadius: number;
  readonly dayPupils: number;
  readonly meanJourneyM: number;
  readonly p95JourneyM: number;
  /** Pupils × metres of day journeys. */
  readonly pupilMetres: number;
  /** Pupils whose school closed or merged. */
  readonly moved: number;
  /** Pupils whom a spread moved to another school. */
  readonly spread: number;
  /** Pupils above the standard seats of the rooms that their grade was given; in the base year, of its classes. */
  readonly overStandard: number;
  /** Metres of all journeys, 1,000 km for each pupil above the standard, 1,000,000 km for each unplaced. */
  readonly objective: number;
}

/**
 * One county and stage in one school year. H homes and O offers of the unit, G grades:
 * tables by grade are `(grade − 1) × H + home` or `(grade − 1) × O + offer`.
 */
export interface UnitYear {
  readonly year: number;
  readonly demand: Float64Array;
  readonly unplaced: Float64Array;
  /** What the unplaced lack, as places in LACKS. */
  readonly lack: Uint8Array;
  readonly elsewhere: Float64Array;
  /** Who goes where: one row per arc, grade and way of attending, sorted by grade, then arc. */
  readonly flowArc: Int32Array;
  readonly flowGrade: Uint8Array;
  /** 1 where these pupils board. */
  readonly flowBoards: Uint8Array;
  readonly flowPupils: Float64Array;
  readonly transfersIn: Float64Array;
  readonly isOpen: Uint8Array;
  readonly rooms: Float64Array;
  readonly beds: Float64Array;
  readonly buses: Float64Array;
  readonly seats: Float64Array;
  /** Seats of formed classes, no more in a grade than children live within reach of the school. */
  readonly usable: Float64Array;
  /** The highest grade that each offer teaches: a school that opens with its entry grade grows by one a year. */
  readonly toGrade: Uint8Array;
  /** The highest grade that each offer teaches once it has grown. */
  readonly fullGrade: Uint8Array;
  /** Rooms of each offer's intake plan: rooms ÷ grades once it has grown, rounded up (method 4.3). */
  readonly intakeRooms: Int32Array;
  /** The rules that held, and 1 where an offer does not teach the stage to its last grade, for the sizes of such schools. */
  readonly rules: Rules;
  readonly isIncomplete: Uint8Array;
  readonly wholePupils: Int32Array;
  readonly classes: Int32Array;
  readonly largestClass: Int32Array;
  /** Rooms that each grade was given when pupils were placed, `(grade − 1) × O + offer`. */
  readonly gradeRooms: Int32Array;
  /** Absent where no limit binds (modes `nearest` and `choice`) and in the base year, which is observed. */
  readonly proof?: PlacementProof;
  /** 1 where an offer has fewer rooms than grades and teaches them together. */
  readonly together: Uint8Array;
  /** Dual price of a seat (method 4.6): journeys in metres, and children seated, that one more seat here would bring. */
  readonly priceSeated: Float64Array;
  readonly priceM: Float64Array;
  readonly certificates: readonly Certificate[];
  readonly spread: readonly SpreadMove[];
  readonly summary: UnitSummary;
}

/** One county and stage over all years. */
export interface UnitResults {
  readonly unit: Unit;
  /** Makes the base year agree with observed enrolment (method 2.4). */
  readonly calibration: number;
  readonly years: readonly UnitYear[];
}

/** Births of the city in the school year before 31 August of `year` (method 1.4), without those in new compounds. */
export interface YearBirths {
  readonly year: number;
  /** As known from published totals; absent where none is. */
  readonly known?: number;
  /** What the fertility rates alone give. */
  readonly byRates: number;
  /** What the run has: the known ones, after them the rates' × what is left of the last known difference. */
  readonly born: number;
}

/** The city's account of people in the school year before 31 August of `year` (method 1.5, 8.4), compounds included. */
export interface PeopleYear {
  readonly year: number;
  readonly before: number;
  readonly births: number;
  readonly deaths: number;
  /** Net, over the city's border. */
  readonly migration: number;
  /** Persons new to the city who moved into compounds, less those who left them. */
  readonly newcomers: number;
  /** Persons who left settlements for compounds of their county, and who came to these from there: as many. */
  readonly localsLeft: number;
  readonly localsArrived: number;
  readonly after: number;
}

/** How a hindcast takes people to move: not at all, as they do in the other counties, or as the county's own rates say. */
export const HINDCAST_MOVES = ["none", "others", "own"] as const;
export type HindcastMoves = (typeof HINDCAST_MOVES)[number];

/** A county projected from an earlier census to the base year (method 9.1), by the moves that it was given. */
export interface CountyHindcast {
  /** Row of the county. */
  readonly county: number;
  readonly moves: HindcastMoves;
  readonly fromYear: number;
  /** First age of each group of that census. */
  readonly fromAges: readonly number[];
  /** Persons by single age at the end, and those of the base year; both sexes. */
  readonly projected: Float64Array;
  readonly counted: Float64Array;
}

/** What happens, year by year, from the base year on. Never edited. */
export interface Results {
  readonly model: Model;
  readonly scenario: Scenario;
  readonly assumptions: Assumptions;
  readonly norms: Norms;
  readonly years: readonly number[];
  /** By county × stages + stage; of a run that places the pupils of some counties, theirs alone. */
  readonly units: readonly UnitResults[];
  /** Residents of the base by year, `settlement × CELLS + cell`. */
  readonly residents: readonly Float64Array[];
  /** Residents of compounds by year, counted from the first row after the base. */
  readonly compounds: readonly Float64Array[];
  /** One a year after the base year. */
  readonly births: readonly YearBirths[];
  readonly people: readonly PeopleYear[];
  /** Counties in their order, each by every kind of moves; none where no earlier census is known. */
  readonly hindcast: readonly CountyHindcast[];
  /** Measures that are kept and not done: they name what is not there, or no simulated year is theirs. */
  readonly setAside: readonly string[];
  /** By year: the school whose campus each school is; itself otherwise. */
  readonly heads: readonly Int32Array[];
}
