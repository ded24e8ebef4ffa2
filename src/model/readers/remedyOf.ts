import type { Lack } from "../../domain/lack";
import type { Stage } from "../../domain/stage";
import type { Results } from "../results";
import { rulesInForce } from "./rulesInForce";

/** What would mend a lack, `lack.remedy.…`; where no school is in reach, by whether beds would help all, some or none. */
export type Remedy = Lack | "noReachDay" | "noReachBoards";

/** What would give a seat to those of a county and stage who lack something in a year: of one grade, or of any (method 4.5). */
export function remedyOf(
  results: Results,
  year: number,
  {
    county,
    stage,
    grade,
    lack,
  }: {
    /** Absent where they live in several. */
    readonly county?: string | undefined;
    readonly stage: Stage;
    readonly grade?: number;
    readonly lack: Lack;
  },
): Remedy {
  const rules = county === undefined ? undefined : rulesInForce(results, year, stage, county);
  if (lack !== "noReach" || rules === undefined) return lack;
  const { boardingFromGrade, classSize } = rules;
  if ((grade ?? classSize.length) < boardingFromGrade) return "noReachDay";
  return (grade ?? 1) >= boardingFromGrade ? "noReachBoards" : "noReach";
}
