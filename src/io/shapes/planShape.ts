import type { CountyId, PlanLineId } from "../../domain/ids";
import type { Plan, PlanLine, Target } from "../../domain/plan";
import { z } from "../zod";
import { amount, idShape, nameShape, line as oneLine, withoutDuplicates, yearShape } from "./atoms";
import { listOf } from "./manyOf";

const line = z.strictObject({
  id: idShape<PlanLineId>(),
  name: nameShape,
  promised: amount(0, 1e7),
  counts: z.enum(["builds", "expansions", "mergers", "seats", "kindergartenSeats"]),
  section: oneLine.min(1),
  fromYear: yearShape,
  toYear: yearShape,
}) satisfies z.ZodType<PlanLine>;

const target = z.strictObject({
  id: idShape<string>(),
  name: nameShape,
  base: amount(0, 1e4).nullable(),
  target: amount(0, 1e4),
  unit: z.enum(["share", "years", "counties"]),
  kind: z.enum(["binding", "expected"]),
  section: oneLine.min(1),
  simulated: z.boolean(),
  due: z.exactOptional(listOf(z.strictObject({ county: idShape<CountyId>(), year: yearShape }))),
}) satisfies z.ZodType<Target>;

/** What the source plan promises. */
export const planShape = z.strictObject({
  name: nameShape,
  lines: listOf(line).superRefine(withoutDuplicates("id", (row) => row.id)),
  targets: listOf(target).superRefine(withoutDuplicates("id", (row) => row.id)),
}) satisfies z.ZodType<Plan>;
