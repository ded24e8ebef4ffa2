import { type Assumptions, type Mortality, PLACEMENT_MODES } from "../../domain/assumptions";
import { DEMAND_SOURCES } from "../../domain/demandSource";
import { FORECAST_METHODS } from "../../domain/forecastMethod";
import { STAGES, type StageRules } from "../../domain/stage";
import type { Uncertainty } from "../../domain/uncertainty";
import { wants } from "../shapeIssues";
import { z } from "../zod";
import { amount, byAgeShape, byIdShape, byStageShape, count, line, pathShape, share, someOf } from "./atoms";

const bySex = (min: number, max: number) =>
  z.strictObject({ male: byAgeShape(min, max), female: byAgeShape(min, max) }) satisfies z.ZodType<Mortality>;

const factor = amount(0, 100);
const spread = amount(0, 1);

const uncertaintyShape = z.strictObject({
  birthSteps: z.strictObject({ city: spread, county: spread }),
  migrationSteps: z.strictObject({ city: spread, county: spread, kept: share }),
  townwardSteps: z.strictObject({ county: spread, kept: share }),
  enrolmentSteps: byStageShape(spread),
  compoundDelivery: z.strictObject({ lateYears: amount(0, 20), occupancy: spread }),
  schoolSteps: byStageShape(spread),
}) satisfies z.ZodType<Uncertainty>;

/** Entry ages and numbers of grades. */
export const stageRulesShape = byStageShape(
  z.strictObject({ entryAge: count(30), grades: z.int().min(1).max(12) }),
) satisfies z.ZodType<StageRules>;

/** What a planner believes; rates stay within what people can do, so that a slip of the pen is seen. */
export const assumptionsShape = z.strictObject({
  mode: z.enum(PLACEMENT_MODES),
  choice: z.strictObject({ alpha: amount(0, 20), beta: amount(0, 20) }),
  wholeVillage: z.boolean(),
  stages: stageRulesShape,
  enrolment: byStageShape(pathShape(amount(0, 3))),
  retention: pathShape(amount(0, 1)),
  mortality: bySex(0, 10),
  fertility: z.strictObject({
    shape: byAgeShape(0, 1000),
    total: byIdShape(amount(0, 20)),
    path: pathShape(factor),
    malesPerFemale: amount(0.5, 2),
    knownBirths: pathShape(amount(0, 1e7)),
    knownFadeYears: z.exactOptional(count(50)),
  }),
  migration: byIdShape(bySex(-1, 10)),
  migrationTiming: z.enum(["end-of-year", "half-and-half"]),
  migrationPath: pathShape(amount(-100, 100)),
  schoolMoves: z.exactOptional(
    z
      .strictObject({
        fromAge: z.int().min(1).max(30),
        toAge: z.int().min(1).max(30),
        share,
        leaveYears: z.int().min(1).max(30),
      })
      .refine(({ fromAge, toAge }) => fromAge <= toAge, {
        path: ["toAge"],
        ...wants("atLeast", { limit: "fromAge" }, "out-of-range"),
      }),
  ),
  townwardMoves: byAgeShape(0, 1),
  townwardPath: pathShape(factor),
  detour: z.strictObject({ plain: amount(1, 10), hill: amount(1, 10) }),
  daySchools: z.int().min(1).max(1000),
  boardingM: amount(0, 1e9),
  boardsBeyondM: z.exactOptional(byStageShape(amount(0, 1e9))),
  calibrate: z.boolean(),
  demandFrom: z.exactOptional(someOf(STAGES, z.enum(DEMAND_SOURCES))),
  rollMethods: z.exactOptional(
    someOf(STAGES, z.strictObject({ method: z.enum(FORECAST_METHODS), note: line })),
  ),
  uncertainty: z.exactOptional(uncertaintyShape),
}) satisfies z.ZodType<Assumptions>;

/** Some of the entries, each of them whole: what one scenario believes differently. */
export const beliefsShape = assumptionsShape.partial() as unknown as z.ZodType<Partial<Assumptions>>;
