import { STAGES } from "../domain/stage";
import { classCauses } from "../model/readers/classCauses";
import type { Results } from "../model/results";
import { type Steps, stepped } from "./steps";

/** Why classes are above the standard, school by school, with the nearest school in reach that has a free seat. */
export function* causeRows(results: Results): Steps<readonly object[]> {
  const cells = results.years.flatMap((year) => STAGES.map((stage) => ({ year, stage })));
  const rows = yield* stepped(cells, ({ year, stage }) =>
    classCauses(results, year, stage).map(({ grades, isTogether: _t, nearby, ...caused }) => ({
      year,
      ...caused,
      grades: grades.map(({ grade }) => grade),
      nearest: nearby[0]?.school,
      nearestM: nearby[0]?.metres,
    })),
  );
  return rows.flat();
}
