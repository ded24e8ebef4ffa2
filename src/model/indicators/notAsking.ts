import { STAGES, type Stage } from "../../domain/stage";
import type { Results } from "../results";
import { enrolled } from "./enrolled";
import { totals } from "./totals";

/** Children of a stage's ages who ask for no seat, for the assumed rate and the calibration leave them out (method 2.1, 2.4). */
export interface NotAsking {
  readonly children: number;
  /** Those of them who live where no school is in reach: as large a share there as everywhere. */
  readonly withoutReach: number;
}

/** Undefined for stages that share their ages with another: who asks for neither cannot be told by stage. */
export function notAsking(results: Results, stage: Stage, year: number): NotAsking | undefined {
  const { stages } = results.assumptions;
  const isOfAge = (other: Stage) =>
    stages[other].entryAge < stages[stage].entryAge + stages[stage].grades &&
    stages[stage].entryAge < stages[other].entryAge + stages[other].grades;
  if (STAGES.some((other) => other !== stage && isOfAge(other))) return undefined;
  const { residents, asking } = enrolled(results, [stage], year);
  const { unplacedNoReach } = totals(results, year, { stage });
  const children = residents - asking;
  return { children, withoutReach: asking === 0 ? 0 : (unplacedNoReach * children) / asking };
}
