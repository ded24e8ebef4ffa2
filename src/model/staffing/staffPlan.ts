/** Teachers who leave one school for another, or come from outside, whole posts. */
export interface StaffMove {
  /** Row of the school; absent: recruits. */
  readonly from?: number;
  /** They were without a school the year before: theirs was closed. */
  readonly waited?: true;
  /** The school that they come from closed or merged. */
  readonly closed?: true;
  readonly into: number;
  readonly posts: number;
}

/** Teachers whom schools near each other share (走教): the parts of a post that each lacks beyond its whole posts. */
export interface SharedPosts {
  /** Row of the school that they belong to. */
  readonly hub: number;
  /** The hub among them. */
  readonly members: readonly { readonly school: number; readonly part: number }[];
  /** The parts added up and rounded up once. */
  readonly posts: number;
}

/** Teaching posts of one county and stage in one year, once everybody has moved (method 6.4). Public schools only. */
export interface StaffYear {
  readonly year: number;
  /** Row of the county. */
  readonly county: number;
  /** Place in STAGES. */
  readonly stage: number;
  /** Rows of the schools that ask for posts or had teachers, campuses with their head, ascending; the columns below go by them. */
  readonly schools: Int32Array;
  /** What pupils and classes ask for, in parts of a post. */
  readonly asked: Float64Array;
  /** Whole posts; shared ones stand at their hub. */
  readonly posts: Int32Array;
  /** Teachers before this year's leavers and moves, and after. */
  readonly before: Int32Array;
  readonly staff: Int32Array;
  /** Who leave, mostly to retire. */
  readonly leavers: Int32Array;
  /** Recruited this year, placed or not. */
  readonly recruits: number;
  /** Employed without a school: at the year's beginning, and at its end. */
  readonly waitingBefore: number;
  readonly waiting: number;
  readonly moves: readonly StaffMove[];
  readonly shared: readonly SharedPosts[];
}

/** The staffing of a run, by year, county and stage; the base year is as observed: nobody moves in it. */
export type StaffPlan = readonly StaffYear[];
