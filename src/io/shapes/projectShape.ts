import type { Project } from "../project";
import { z } from "../zod";
import { assumptionsShape } from "./assumptionsShape";
import { text, withoutDuplicates } from "./atoms";
import { scenarioShape } from "./scenarioShape";

/** The project file without its version. */
export const projectShape = z.strictObject({
  datasetKey: text.min(1),
  assumptions: assumptionsShape,
  scenarios: z
    .array(scenarioShape)
    .max(1000)
    .superRefine(withoutDuplicates("id", (scenario) => scenario.id)),
}) satisfies z.ZodType<Project>;
