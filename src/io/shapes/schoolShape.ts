import type { CountyId, SchoolId, TownshipId } from "../../domain/ids";
import { type Offer, type Premises, SCHOOL_KINDS, type School, type SchoolPlan } from "../../domain/school";
import { wants } from "../shapeIssues";
import { z } from "../zod";
import {
  amount,
  count,
  idShape,
  nameShape,
  noteShape,
  point,
  settingShape,
  stageShape,
  terrainShape,
  withoutDuplicates,
  yearShape,
} from "./atoms";
import { listOf } from "./manyOf";

const grade = z.int().min(1).max(12);
const area = amount(0, 10_000_000);

const offer = {
  stage: stageShape,
  fromGrade: grade,
  toGrade: grade,
  rooms: count(1000),
  beds: count(20_000),
};

const premises = z.strictObject({
  siteAreaSqm: area,
  floorAreaSqm: area,
  sportsAreaSqm: area,
  specialistRooms: count(1000),
  teachers: amount(0, 5000),
}) satisfies z.ZodType<Premises>;

const plan = {
  id: idShape<SchoolId>(),
  name: nameShape,
  kind: z.enum(SCHOOL_KINDS),
  county: idShape<CountyId>(),
  township: idShape<TownshipId>(),
  ...point,
  setting: settingShape,
  terrain: terrainShape,
  ownership: z.enum(["public", "private"]),
};

const enrolment = z.strictObject({ year: yearShape, byGrade: listOf(amount(0, 50_000), { max: 12 }) });

const offerShape = z.strictObject(offer).superRefine(gradesInOrder) satisfies z.ZodType<Offer>;

const offerWithHistoryShape = z
  .strictObject({
    ...offer,
    enrolment: listOf(enrolment).superRefine(withoutDuplicates("year", (entry) => entry.year)),
  })
  .superRefine((row, context) => {
    gradesInOrder(row, context);
    const grades = row.toGrade - row.fromGrade + 1;
    row.enrolment.forEach((entry, index) => {
      if (entry.byGrade.length === grades) return;
      context.addIssue({
        code: "custom",
        path: ["enrolment", index, "byGrade"],
        ...wants("figuresByGrade", { count: grades, from: row.fromGrade, to: row.toGrade }),
      });
    });
  });

const oncePerStage = withoutDuplicates<Offer>("stage", (row) => row.stage);

/** A school that a planner may build. */
export const schoolPlanShape = z.strictObject({
  ...plan,
  offers: listOf(offerShape, { min: 1 }).superRefine(oncePerStage),
  premises: z.exactOptional(premises),
}) satisfies z.ZodType<SchoolPlan>;

/** A school of the base year. */
export const schoolShape = z.strictObject({
  ...plan,
  offers: listOf(offerWithHistoryShape, { min: 1 }).superRefine(oncePerStage),
  premises,
  remark: noteShape,
}) satisfies z.ZodType<School>;

function gradesInOrder(row: Offer, context: z.RefinementCtx): void {
  if (row.fromGrade <= row.toGrade) return;
  context.addIssue({
    code: "custom",
    path: ["toGrade"],
    ...wants("gradeFrom", { grade: row.fromGrade }, "out-of-range"),
  });
}
