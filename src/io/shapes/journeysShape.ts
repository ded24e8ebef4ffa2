import type { SchoolId, SettlementId } from "../../domain/ids";
import type { MeasuredWay, RoadLine } from "../../domain/journeys";
import { z } from "../zod";
import { amount, idShape, nameShape, withoutDuplicates } from "./atoms";
import { listOf } from "./manyOf";

/** `journeys.json`: ways that were measured, each pair once. */
export const journeysShape = listOf(
  z.strictObject({
    from: idShape<SettlementId>(),
    to: idShape<SchoolId>(),
    metres: amount(0, 1e6),
  }) satisfies z.ZodType<MeasuredWay>,
  { max: 10_000_000 },
).superRefine(withoutDuplicates<MeasuredWay>("from", ({ from, to }) => `${from} → ${to}`));

/** `roads.json`: road lines, each closed or open as a whole. */
export const roadsShape = listOf(
  z.strictObject({
    id: idShape<string>(),
    name: z.exactOptional(nameShape),
    points: listOf(z.tuple([amount(-180, 180), amount(-85, 85)]), { min: 2, max: 100_000 }),
  }) satisfies z.ZodType<RoadLine>,
  { max: 1_000_000 },
).superRefine(withoutDuplicates<RoadLine>("id", ({ id }) => id));
