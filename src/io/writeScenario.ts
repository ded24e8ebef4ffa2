import type { Scenario } from "../domain/scenario";
import { SCENARIO_VERSION } from "./readScenario";

/** A scenario as a file; `readScenario` gives back the same. */
export const writeScenario = (scenario: Scenario): string =>
  `${JSON.stringify({ version: SCENARIO_VERSION, ...scenario }, null, 2)}\n`;
