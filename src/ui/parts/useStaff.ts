import { useEffect, useState } from "react";
import type { Results } from "../../model/results";
import type { StaffPlan } from "../../model/staffing/staffPlan";
import { horizonOf } from "../../state/horizonOf";
import { useApp, useCommands } from "./appContext";

/** What is known of the staffing of some results; `again` asks once more where that failed. */
export interface StaffAnswer {
  readonly plan?: StaffPlan;
  readonly problem?: string;
  readonly again: () => void;
}

/** The staffing of results, worked out beside the page; the last one stays while the next is on its way. */
export function useStaff(results: Results | undefined): StaffAnswer {
  const { staffOf } = useCommands();
  const horizon = useApp((state) => horizonOf(state.project));
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<Omit<StaffAnswer, "again">>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: a further attempt asks the same again
  useEffect(() => {
    if (results === undefined || results.years.length <= horizon) return; // the rest of the run is on its way
    let isWanted = true;
    staffOf(results).then(
      (plan) => isWanted && setAnswer({ plan }),
      (problem) => isWanted && setAnswer({ problem: String(problem) }),
    );
    return () => {
      isWanted = false;
    };
  }, [staffOf, results, horizon, attempt]);
  return { ...answer, again: () => setAttempt((times) => times + 1) };
}
