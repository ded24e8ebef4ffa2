import type { Costs, NormChanges, Norms, TownRural } from "../../domain/norms";
import { STAGES } from "../../domain/stage";
import { z } from "../zod";
import { amount, byStageShape, count, share, someOf, stageShape } from "./atoms";
import { listOf } from "./manyOf";
import { termsShape } from "./termsShape";

const sizesOfStage = listOf(amount(1, 200), { min: 1, max: 12 });
const sizes = byStageShape(sizesOfStage);
const people = count(100_000);
const metres = byStageShape(
  z.strictObject({ town: amount(0, 1e6), rural: amount(0, 1e6) }) satisfies z.ZodType<TownRural>,
);
const byGradeM = byStageShape(z.array(amount(0, 1e6)).min(1).max(12));
const perPupil = byStageShape(amount(0, 1000).nullable());
const yuan = amount(0, 1e9);
const sqm = amount(0, 1000);
const leadYears = amount(0, 50);

const costs = z.strictObject({
  capitalPerFloorAreaYuan: yuan,
  floorAreaPerSeatSqm: byStageShape(sqm),
  moduleFloorAreaSqm: z.strictObject({
    primary: z.strictObject({ "12": sqm, "18": sqm, "24": sqm, "30": sqm }),
    junior: z.strictObject({ "12": sqm, "18": sqm }),
  }),
  capitalPerRoomYuan: yuan,
  capitalPerBedYuan: yuan,
  siteAreaPerSeatSqm: byStageShape(sqm),
  teachingAreaPerSeatSqm: byStageShape(sqm),
  sportsAreaPerSeatSqm: byStageShape(sqm),
  landPerMuYuan: yuan,
  landLeadYears: z.strictObject({
    reserved: leadYears,
    "state-owned": leadYears,
    "to-be-acquired": leadYears,
  }),
  equipmentPerSeatYuan: byStageShape(yuan),
  runningPerPupilYuan: byStageShape(yuan),
  runningPerBoarderYuan: yuan,
  fundedAtLeastPupils: people,
  perTeacherYuan: yuan,
  busPerPupilKmYuan: yuan,
  schoolDays: amount(0, 366),
  discountRate: share,
  buildingLifeYears: amount(1, 200),
}) satisfies z.ZodType<Costs>;

/** The rules by which schools and classes are judged. */
export const normsShape = z.strictObject({
  classSize: sizes,
  toleratedClassSize: sizes,
  incompleteSchools: z.exactOptional(
    someOf(STAGES, z.strictObject({ classSize: sizesOfStage, toleratedClassSize: sizesOfStage })),
  ),
  longTermClassSize: z.exactOptional(someOf(STAGES, sizesOfStage)),
  largeClassFrom: people,
  extremeClassFrom: people,
  oversizedSchoolAbove: z.strictObject({ ordinary: people, nineYear: people }),
  smallSchoolBelow: people,
  tinySchoolBelow: people,
  serviceRadiusM: metres,
  journeyLimitM: metres,
  walkLimitM: byGradeM,
  busLimitM: byGradeM,
  busSeats: amount(1, 200),
  /** 99 where no grade of the stage may board. */
  boardingFromGrade: byStageShape(z.int().min(1).max(99)),
  wholeCounty: listOf(stageShape),
  floorAreaPerPupilSqm: perPupil,
  sportsAreaPerPupilSqm: perPupil,
  pupilsPerTeacher: perPupil,
  postsPerClass: z.exactOptional(
    byStageShape(
      z.strictObject({ town: amount(0, 20), rural: amount(0, 20) }) satisfies z.ZodType<TownRural>,
    ),
  ),
  teacherLeaverShare: z.exactOptional(share),
  postMoveLimitM: z.exactOptional(amount(0, 1e6)),
  postMoveShare: z.exactOptional(share),
  postSharingM: z.exactOptional(amount(0, 1e6)),
  seatWarning: z.strictObject({ yellowFrom: amount(0, 10), redFrom: amount(0, 10) }),
  variationLimit: z.strictObject({ primary: amount(0, 10), junior: amount(0, 10) }),
  costs,
  terms: z.exactOptional(termsShape),
}) satisfies z.ZodType<Norms>;

/** Some of the entries, each of them whole; costs have a list of changes of their own. */
export const normChangesShape = normsShape
  .omit({ costs: true, terms: true })
  .partial() as unknown as z.ZodType<NormChanges>;
