import type { Funder } from "./funder";
import type { Name } from "./name";
import type { ByStage, StageRules } from "./stage";

/** How money is written: the currency of one unit, and the larger unit that tables count in. */
export interface MoneyTerms {
  readonly currency: Name;
  readonly table: Name;
  /** So many of the currency are one of the tables' unit. */
  readonly tableUnits: number;
}

/** What a system of schooling calls things. What it does not say is as in the words of the program. */
export interface Terms {
  readonly stages?: Readonly<Partial<ByStage<Name>>>;
  readonly funders?: Readonly<Partial<Record<Funder, Name>>>;
  readonly money?: MoneyTerms;
  /** Entry ages and grades of its stages, for a city that is made under these norms. */
  readonly ages?: StageRules;
  /** What tables count the first grade of primary school as: 0 where a year (Reception, K) stands before grade 1; absent: 1. */
  readonly firstGrade?: 0 | 1;
  /** The name of every grade of a stage, the first first. */
  readonly grades?: Readonly<Partial<ByStage<readonly Name[]>>>;
  /** The day of the year by which a child has the age of its grade, month and day; absent: 31 August. */
  readonly cutOff?: string;
}

const USUAL_UNITS = 10_000;

/** How much of the currency is one of the unit that tables count money in. */
export const tableUnits = ({ terms }: { readonly terms?: Terms }): number =>
  terms?.money?.tableUnits ?? USUAL_UNITS;
