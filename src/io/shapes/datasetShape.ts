import type { Dataset, PastCount, Provenance, PublishedTotal } from "../../domain/dataset";
import type { CountyId, SettlementId, SiteId, TownshipId } from "../../domain/ids";
import { LAND_STATUSES } from "../../domain/land";
import type {
  CandidateSite,
  County,
  HomePart,
  ResidentsByAge,
  Settlement,
  Township,
} from "../../domain/place";
import { wants } from "../shapeIssues";
import { z } from "../zod";
import {
  amount,
  byAgeShape,
  byIdShape,
  idShape,
  line,
  nameShape,
  noteShape,
  point,
  settingShape,
  share,
  stageShape,
  terrainShape,
  withoutDuplicates,
  yearShape,
} from "./atoms";
import { listOf } from "./manyOf";
import { schoolShape } from "./schoolShape";

const onceById = withoutDuplicates<{ readonly id: string }>("id", (row) => row.id);

const county = z.strictObject({ id: idShape<CountyId>(), name: nameShape }) satisfies z.ZodType<County>;

const township = z.strictObject({
  id: idShape<TownshipId>(),
  county: idShape<CountyId>(),
  name: nameShape,
  ...point,
}) satisfies z.ZodType<Township>;

const located = {
  county: idShape<CountyId>(),
  township: idShape<TownshipId>(),
  ...point,
  setting: settingShape,
  terrain: terrainShape,
};

const part = z.strictObject({
  ...point,
  share: share.refine((value) => value > 0, wants("aboveZero", {}, "out-of-range")),
}) satisfies z.ZodType<HomePart>;

const parts = listOf(part, { min: 1, max: 60 }).superRefine((list, context) => {
  const sum = list.reduce((total, one) => total + one.share, 0);
  if (list.length === 0 || Math.abs(sum - 1) < 1e-6) return;
  context.addIssue({ code: "custom", ...wants("shares", {}, "out-of-range", String(sum)) });
});

const settlement = z.strictObject({
  id: idShape<SettlementId>(),
  name: nameShape,
  kind: z.enum(["village", "neighbourhood", "compound"]),
  ...located,
  parts: z.exactOptional(parts),
}) satisfies z.ZodType<Omit<Settlement, "residents">>;

const site = z.strictObject({
  id: idShape<SiteId>(),
  name: nameShape,
  ...located,
  areaSqm: amount(0, 10_000_000),
  stages: listOf(stageShape),
  landStatus: z.enum(LAND_STATUSES),
}) satisfies z.ZodType<CandidateSite>;

const provenance = z.strictObject({
  table: z.enum([
    "counties",
    "townships",
    "settlements",
    "residents",
    "schools",
    "sites",
    "outlines",
    "published",
    "past",
    "journeys",
    "roads",
    "assumptions",
  ]),
  column: line.min(1),
  kind: z.enum(["census", "published", "own", "estimate", "madeUp"]),
  note: noteShape,
  error: z.exactOptional(amount(0, 100)),
}) satisfies z.ZodType<Provenance>;

const published = z.strictObject({
  series: z.enum(["residents", "births"]),
  county: z.exactOptional(idShape<CountyId>()),
  year: z.int().min(1900).max(2100),
  persons: amount(0, 1e10),
  basis: z.enum(["census", "yearEnd", "yearEndRevised", "calendarYear"]),
  certainty: z.enum(["high", "medium", "low"]),
  error: z.exactOptional(amount(0, 100)),
  source: noteShape,
}) satisfies z.ZodType<PublishedTotal>;

const count = amount(0, 1e10);

const past = z.strictObject({
  county: idShape<CountyId>(),
  year: z.int().min(1900).max(2100),
  groups: listOf(z.strictObject({ fromAge: z.int().min(0).max(100), male: count, female: count }), {
    min: 1,
  }).superRefine((groups, context) => {
    const at = groups.findIndex(({ fromAge }, row) =>
      row === 0 ? fromAge !== 0 : fromAge <= groups[row - 1].fromAge,
    );
    if (at !== -1)
      context.addIssue({
        code: "custom",
        path: [at, "fromAge"],
        ...wants("ascending", {}, "out-of-range", String(groups[at].fromAge)),
      });
  }),
  births: listOf(z.strictObject({ year: z.int().min(1900).max(2100), value: count })),
}) satisfies z.ZodType<PastCount>;

/** `dataset.json`: everything but the two long tables. */
export const datasetShape = z.strictObject({
  key: line.min(1),
  name: nameShape,
  statement: noteShape,
  isDemonstration: z.boolean(),
  baseYear: yearShape,
  counties: listOf(county, { min: 1 }).superRefine(onceById),
  townships: listOf(township, { min: 1 }).superRefine(onceById),
  sites: listOf(site).superRefine(onceById),
  provenance: listOf(provenance),
  published: z.exactOptional(listOf(published)),
  past: z.exactOptional(listOf(past)),
}) satisfies z.ZodType<Omit<Dataset, "settlements" | "schools" | "journeys" | "roads">>;

/** `settlements.json`: where they lie; who lives there stands in `residents.json`. */
export const settlementsShape = listOf(settlement, { min: 1 }).superRefine(onceById);

/** `residents.json`: residents by age, by settlement. */
export const residentsShape = byIdShape<ResidentsByAge>(
  z.strictObject({ male: byAgeShape(0, 1e7), female: byAgeShape(0, 1e7) }),
);

/** `schools.json`. */
export const schoolsShape = listOf(schoolShape).superRefine(onceById);
