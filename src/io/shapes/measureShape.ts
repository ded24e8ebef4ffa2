import { FUNDERS } from "../../domain/funder";
import type {
  AreaId,
  CountyId,
  MeasureId,
  PlanLineId,
  SchoolId,
  SettlementId,
  SiteId,
  TownshipId,
} from "../../domain/ids";
import { type Measure, PAPERS, type Paper } from "../../domain/measure";
import { STAGES } from "../../domain/stage";
import { wants } from "../shapeIssues";
import { z } from "../zod";
import {
  amount,
  count,
  idShape,
  nameShape,
  note,
  pathShape,
  point,
  settingShape,
  share,
  someOf,
  stageShape,
  terrainShape,
  yearShape,
} from "./atoms";
import { listOf } from "./manyOf";
import { schoolPlanShape } from "./schoolShape";

const funding = someOf(FUNDERS, share).refine(
  (shares) => Math.abs(Object.values(shares).reduce((sum, part) => sum + part, 0) - 1) < 1e-6,
  wants("shares", {}, "out-of-range"),
);

const date = z.iso
  .date()
  .refine((day) => /^20\d\d-|^2100-/.test(day), wants("dateInPlan", {}, "out-of-range"));

const school = idShape<SchoolId>();
const rooms = count(1000);
const beds = count(20_000);

const dated = {
  id: idShape<MeasureId>(),
  year: yearShape,
  status: z.enum(["planned", "underWay", "done"]),
  note: z.exactOptional(note),
  capitalYuan: z.exactOptional(amount(0, 1e12)),
  funding: z.exactOptional(funding),
  line: z.exactOptional(idShape<PlanLineId>()),
};
const consultation = Object.fromEntries(PAPERS.map((paper) => [paper, z.exactOptional(date)])) as Record<
  Paper,
  z.ZodExactOptional<typeof date>
>;

const build = z.strictObject({
  kind: z.literal("build"),
  ...dated,
  school: schoolPlanShape,
  opens: z.enum(["entry", "all"]),
  site: z.exactOptional(idShape<SiteId>()),
  tiedTo: z.exactOptional(idShape<SettlementId>()),
});

const expand = z.strictObject({
  kind: z.literal("expand"),
  ...dated,
  school,
  stage: stageShape,
  addedRooms: rooms,
  addedBeds: z.exactOptional(beds),
});

const merge = z
  .strictObject({
    kind: z.literal("merge"),
    ...dated,
    ...consultation,
    school,
    into: school,
    campusStays: z.boolean(),
  })
  .refine((measure) => measure.into !== measure.school, {
    path: ["into"],
    ...wants("otherSchool", {}, "out-of-range"),
  });

const close = z.strictObject({
  kind: z.literal("close"),
  ...dated,
  ...consultation,
  school,
  stage: z.exactOptional(stageShape),
});

const toGrade = z.int().min(1).max(12);

const convert = z.strictObject({
  kind: z.literal("convert"),
  ...dated,
  school,
  to: z.discriminatedUnion("form", [
    z.strictObject({ form: z.literal("teachingPoint"), toGrade }),
    z.strictObject({ form: z.literal("complete"), toGrade, addedRooms: rooms }),
    z.strictObject({ form: z.literal("boarding"), stage: stageShape, beds }),
    z.strictObject({ form: z.literal("nineYear"), juniorRooms: rooms, juniorBeds: beds }),
    z.strictObject({ form: z.literal("juniorRooms"), rooms }),
    z.strictObject({ form: z.literal("general"), rooms, beds }),
    z.strictObject({ form: z.literal("vocational"), rooms, beds }),
    z.strictObject({ form: z.literal("reopen") }),
  ]),
});

const ring = listOf(z.tuple([point.lng, point.lat]), { min: 4, max: 10_000 }).refine(
  (points) => isClosed(points),
  wants("closedRing"),
);

const housing = z.strictObject({
  kind: z.literal("housing"),
  ...dated,
  compound: z.strictObject({
    id: idShape<SettlementId>(),
    name: nameShape,
    county: idShape<CountyId>(),
    township: idShape<TownshipId>(),
    setting: settingShape,
    terrain: terrainShape,
    ring: z.exactOptional(ring),
    ...point,
  }),
  phases: listOf(z.strictObject({ year: yearShape, dwellings: count(1_000_000) }), { max: 100 }),
  occupancy: pathShape(share, 0, 100),
  localShare: z.exactOptional(share),
  demand: z.discriminatedUnion("by", [
    z.strictObject({ by: z.literal("residents"), personsPerDwelling: amount(0, 20) }),
    z.strictObject({ by: z.literal("yield"), pupilsPerDwelling: someOf(STAGES, amount(0, 10)) }),
  ]),
});

const boundary = z.strictObject({
  kind: z.literal("boundary"),
  ...dated,
  area: idShape<AreaId>(),
  name: nameShape,
  stage: stageShape,
  settlements: listOf(idShape<SettlementId>(), { max: 100_000 }),
  schools: listOf(school, { max: 10_000 }),
});

const metres = z.strictObject({ town: amount(0, 1e6), rural: amount(0, 1e6) });
const size = amount(1, 200);
const byGrade = (one: typeof size) => z.union([one, listOf(one.nullable(), { min: 1, max: 12 })]);
const classSize = byGrade(size);
const limitM = byGrade(amount(0, 1e6));

const policy = z.strictObject({
  kind: z.literal("policy"),
  ...dated,
  county: z.exactOptional(idShape<CountyId>()),
  stage: stageShape,
  isPhasedIn: z.exactOptional(z.boolean()),
  set: z.strictObject({
    classSize: z.exactOptional(classSize),
    toleratedClassSize: z.exactOptional(classSize),
    toleratedAbove: z.exactOptional(amount(0, 200)),
    serviceRadiusM: z.exactOptional(metres),
    journeyLimitM: z.exactOptional(metres),
    walkLimitM: z.exactOptional(limitM),
    busLimitM: z.exactOptional(limitM),
    boardingFromGrade: z.exactOptional(z.int().min(1).max(99)),
  }),
});

const spread = z
  .strictObject({
    kind: z.literal("spread"),
    ...dated,
    school,
    stage: stageShape,
    grades: listOf(z.int().min(1).max(12), { max: 12 }),
    to: listOf(school, { max: 10_000 }),
    by: z.enum(["classes", "homes"]),
  })
  .refine((measure) => !measure.to.includes(measure.school), {
    path: ["to"],
    ...wants("otherSchool", {}, "out-of-range"),
  });

const bus = z.strictObject({
  kind: z.literal("bus"),
  ...dated,
  school,
  stage: stageShape,
  addedBuses: z.int().min(1).max(1000),
});

const recruit = z.strictObject({
  kind: z.literal("recruit"),
  ...dated,
  county: idShape<CountyId>(),
  stage: stageShape,
  posts: z.int().min(1).max(100_000),
  untilYear: z.exactOptional(z.int().min(1900).max(2200)),
  scarcePosts: z.exactOptional(z.int().min(0).max(100_000)),
});

/** A dated act of the plan, any kind of it. */
export const measureShape = z.discriminatedUnion("kind", [
  build,
  expand,
  merge,
  close,
  convert,
  housing,
  boundary,
  policy,
  spread,
  bus,
  recruit,
]) satisfies z.ZodType<Measure>;

function isClosed(points: readonly (readonly [number, number])[]): boolean {
  const [first, last] = [points[0], points[points.length - 1]];
  return first !== undefined && first[0] === last[0] && first[1] === last[1];
}
