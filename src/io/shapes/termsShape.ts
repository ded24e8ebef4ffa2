import { FUNDERS } from "../../domain/funder";
import { STAGES } from "../../domain/stage";
import type { Terms } from "../../domain/terms";
import { z } from "../zod";
import { stageRulesShape } from "./assumptionsShape";
import { amount, nameShape, someOf } from "./atoms";

/** What a system of schooling calls stages, funders and money. */
export const termsShape = z.strictObject({
  stages: z.exactOptional(someOf(STAGES, nameShape)),
  funders: z.exactOptional(someOf(FUNDERS, nameShape)),
  money: z.exactOptional(
    z.strictObject({ currency: nameShape, table: nameShape, tableUnits: amount(1, 1e9) }),
  ),
  ages: z.exactOptional(stageRulesShape),
  firstGrade: z.exactOptional(z.union([z.literal(0), z.literal(1)])),
  grades: z.exactOptional(someOf(STAGES, z.array(nameShape).max(20))),
  cutOff: z.exactOptional(z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)),
}) satisfies z.ZodType<Terms>;
