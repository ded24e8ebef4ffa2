import type { Offer, SchoolKind } from "../../domain/school";
import type { Stage, StageRules } from "../../domain/stage";

const STAGES_OF: Readonly<Record<SchoolKind, readonly Stage[]>> = {
  kindergarten: ["preschool"],
  primary: ["primary"],
  teachingPoint: ["primary"],
  nineYear: ["primary", "junior"],
  junior: ["junior"],
  completeSecondary: ["junior", "senior"],
  senior: ["senior"],
  vocational: ["vocational"],
  special: ["special"],
};

/** A teaching point keeps the lower grades in the village. */
const LAST_AT_TEACHING_POINT = 3;

/** What a new school of a kind usually teaches: two classes a grade, one at a teaching point. */
export const offersOfKind = (kind: SchoolKind, rules: StageRules): readonly Offer[] =>
  STAGES_OF[kind].map((stage) => {
    const isPoint = kind === "teachingPoint";
    const toGrade = isPoint ? LAST_AT_TEACHING_POINT : rules[stage].grades;
    return { stage, fromGrade: 1, toGrade, rooms: toGrade * (isPoint ? 1 : 2), beds: 0 };
  });

/** The kind of school that one would build for a stage. */
export const kindForStage = (stage: Stage): SchoolKind => (stage === "preschool" ? "kindergarten" : stage);
