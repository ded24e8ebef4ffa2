import type { assumeWords } from "../../i18n/words/assumeWords";

/** A unit of beliefs, by its word. */
export type BeliefUnit = keyof typeof assumeWords.zh.units;

/** By how a path begins; the longest beginning counts. */
const UNITS: Readonly<Record<string, BeliefUnit>> = {
  "fertility.shape": "perWomanYear",
  "fertility.total": "perWoman",
  "fertility.path": "factor",
  "fertility.malesPerFemale": "sexRatio",
  "fertility.knownBirths": "births",
  "fertility.knownFadeYears": "years",
  mortality: "deaths",
  migration: "movers",
  migrationPath: "factor",
  schoolMoves: "moves",
  townwardMoves: "sharePerYear",
  townwardPath: "factor",
  stages: "age",
  enrolment: "share",
  retention: "share",
  "uncertainty.compoundDelivery": "delivery",
  uncertainty: "spread",
  choice: "exponent",
  detour: "detour",
  daySchools: "schools",
  boardingM: "m",
  boardsBeyondM: "m",
  classSize: "perClass",
  toleratedClassSize: "perClass",
  incompleteSchools: "perClass",
  longTermClassSize: "perClass",
  largeClassFrom: "perClass",
  extremeClassFrom: "perClass",
  oversizedSchoolAbove: "pupils",
  smallSchoolBelow: "pupils",
  tinySchoolBelow: "pupils",
  serviceRadiusM: "m",
  journeyLimitM: "m",
  walkLimitM: "m",
  busLimitM: "m",
  busSeats: "seats",
  boardingFromGrade: "grade",
  floorAreaPerPupilSqm: "sqm",
  sportsAreaPerPupilSqm: "sqm",
  pupilsPerTeacher: "perTeacher",
  postsPerClass: "posts",
  teacherLeaverShare: "sharePerYear",
  postMoveLimitM: "m",
  postMoveShare: "sharePerYear",
  postSharingM: "m",
  seatWarning: "load",
  variationLimit: "variation",
};

/** What the figures of a belief are counted in; nothing where it has none, such as a yes or no. */
export function beliefUnit(path: string): BeliefUnit | undefined {
  const parts = path.split(".");
  return UNITS[parts.slice(0, 2).join(".")] ?? UNITS[parts[0]];
}
