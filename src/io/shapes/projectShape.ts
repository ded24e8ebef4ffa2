import type { YearBudget } from "../../domain/budget";
import { COST_KEYS, type CostChanges, costRange } from "../../domain/costKey";
import { LEAST_YEARS, MOST_YEARS } from "../../domain/horizon";
import type { Reported } from "../../domain/plan";
import type { SeatDefinition } from "../../domain/seatDefinition";
import type { Project } from "../project";
import { z } from "../zod";
import { assumptionsShape } from "./assumptionsShape";
import { amount, idShape, line, withoutDuplicates, yearShape } from "./atoms";
import { listOf } from "./manyOf";
import { normChangesShape } from "./normsShape";
import { scenarioShape } from "./scenarioShape";

const costs = z.strictObject(
  Object.fromEntries(
    COST_KEYS.map((key) => [key, z.exactOptional(amount(costRange(key).least, costRange(key).most))]),
  ),
) as z.ZodType<CostChanges>;

const limit = z.strictObject({ year: yearShape, limitYuan: amount(0, 1e13) }) satisfies z.ZodType<YearBudget>;

const reported = z.strictObject({
  target: idShape<string>(),
  year: yearShape,
  value: amount(0, 1e4),
}) satisfies z.ZodType<Reported>;

/** The project file without its version. */
export const projectShape = z.strictObject({
  datasetKey: line.min(1),
  assumptions: assumptionsShape,
  scenarios: listOf(scenarioShape, { max: 1000 }).superRefine(
    withoutDuplicates("id", (scenario) => scenario.id),
  ),
  costs,
  budget: listOf(limit, { max: 101 }).superRefine(withoutDuplicates("year", (row) => row.year)),
  reported: listOf(reported, { max: 10_000 }).superRefine(
    withoutDuplicates("target", ({ target, year }) => `${target} ${year}`),
  ),
  norms: z.exactOptional(normChangesShape),
  horizonYears: z.exactOptional(z.int().min(LEAST_YEARS).max(MOST_YEARS)),
  definition: z.exactOptional(
    z.strictObject({
      by: z.enum(["room", "formedClass"]),
      sizes: z.enum(["near", "long"]),
      specialistRooms: z.boolean(),
    }) satisfies z.ZodType<SeatDefinition>,
  ),
}) satisfies z.ZodType<Project>;
