import type { ImportRule } from "./findings";

/** What may be done with all that a rule found, for rules that leave a choice; the first is done where nothing is said. */
export const FIXES = {
  suppressed: ["middle", "least", "most"],
  cellWrong: ["missing", "zero"],
  pointSwapped: ["turn", "keep"],
  pointShared: ["keep", "drop"],
  noPupils: ["keep", "drop"],
  closedSchool: ["drop", "keep"],
  gradesWithinStage: ["convert", "keep"],
  areaCrossing: ["mend", "drop"],
  areaTwice: ["both", "none"],
  goneSchool: ["drop", "keep"],
  goneSettlement: ["drop", "keep"],
} as const satisfies Partial<Record<ImportRule, readonly [string, ...string[]]>>;

export type FixRule = keyof typeof FIXES;

/** The planner's choices. */
export type Fixes = { readonly [R in FixRule]?: (typeof FIXES)[R][number] };

export const hasFix = (rule: ImportRule): rule is FixRule => rule in FIXES;
