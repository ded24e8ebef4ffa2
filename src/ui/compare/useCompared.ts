import { useMemo } from "react";
import type { Scenario } from "../../domain/scenario";
import { letterOf } from "../../model/comparison/letterOf";
import type { Results } from "../../model/results";
import { comparedOf } from "../../state/comparedOf";
import type { Run } from "../../state/store";
import { useApp } from "../parts/appContext";

/** One of the scenarios that lie side by side: its letter, its colour, and what is known of it so far. */
export interface Compared {
  readonly letter: string;
  readonly colour: string;
  readonly scenario: Scenario;
  readonly run: Run | undefined;
}

/** One that has been simulated. */
export interface Alternative extends Compared {
  readonly results: Results;
}

/** The scenarios that lie side by side, the reference first. */
export function useCompared(): readonly Compared[] {
  const scenarios = useApp((state) => state.project.scenarios);
  const chosen = useApp((state) => state.view.compared);
  const shown = useApp((state) => state.view.scenario);
  const runs = useApp((state) => state.runs);
  return useMemo(
    () =>
      comparedOf(scenarios, chosen, shown).map((scenario, at) => ({
        letter: letterOf(at),
        colour: `var(--chart-series-${at})`,
        scenario,
        run: runs[scenario.id],
      })),
    [scenarios, chosen, shown, runs],
  );
}
