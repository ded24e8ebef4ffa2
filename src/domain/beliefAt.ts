import type { Assumptions } from "./assumptions";
import { entryAt } from "./entryAt";
import { byStage } from "./stage";

/** What is believed where nothing is said. */
const UNSAID: Partial<Assumptions> = { demandFrom: byStage(() => "residents" as const) };

/** What assumptions or norms say at a path, or what goes without saying. */
export const beliefAt = (tree: unknown, path: string): unknown =>
  entryAt(tree, path) ?? entryAt(UNSAID, path);
