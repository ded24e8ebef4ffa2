import type { Path } from "./assumptions";

/** How a county's future differs from what is believed, by school year. */
export interface CountyLevels {
  /** Multiplies births per woman. */
  readonly births: Path;
  /** Added to the net rates at every age under 60. */
  readonly migration: Path;
  /** Multiplies moves from its countryside into its towns. */
  readonly townward: Path;
}

/** By county id. */
export type Levels = Readonly<Record<string, CountyLevels>>;
