import type { ScenarioId } from "../../domain/ids";
import type { Scenario } from "../../domain/scenario";
import { z } from "../zod";
import { beliefsShape } from "./assumptionsShape";
import { idShape, nameShape, noteShape, withoutDuplicates } from "./atoms";
import { listOf } from "./manyOf";
import { measureShape } from "./measureShape";

/** A list of dated measures; each measure's id stands once. */
export const scenarioShape = z.strictObject({
  id: idShape<ScenarioId>(),
  name: nameShape,
  note: z.exactOptional(noteShape),
  beliefs: z.exactOptional(beliefsShape),
  measures: listOf(measureShape, { max: 10_000 }).superRefine(
    withoutDuplicates("id", (measure) => measure.id),
  ),
}) satisfies z.ZodType<Scenario>;
