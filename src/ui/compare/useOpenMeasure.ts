import { useEffect, useState } from "react";
import type { Measure } from "../../domain/measure";
import { shownScenario } from "../../state/store";
import type { Selection } from "../../state/view";
import { useEditing } from "../edit/Editing";
import { useApp, useCommands } from "../parts/appContext";
import { useDesk } from "../parts/Desk";

/** Opens the form of a measure on the map page, in the scenario that has it. */
export function useOpenMeasure(): (scenario: string, measure: Measure) => void {
  const { look } = useCommands();
  const { open } = useEditing();
  const { put } = useDesk();
  const shown = useApp((state) => shownScenario(state).id as string);
  const [wanted, setWanted] = useState<{ readonly scenario: string; readonly measure: Measure }>();

  // The form compares with the results of the scenario that is shown: it opens once that is the right one.
  useEffect(() => {
    if (wanted === undefined || wanted.scenario !== shown) return;
    setWanted(undefined);
    const selection = selectionOf(wanted.measure);
    open(wanted.measure, false);
    put({ isLeftOpen: true });
    look({ page: "map", ...(selection && { selection }) });
  }, [wanted, shown, open, put, look]);

  return (scenario, measure) => {
    setWanted({ scenario, measure });
    look({ scenario });
  };
}

function selectionOf(measure: Measure): Selection | undefined {
  switch (measure.kind) {
    case "build":
      return { kind: "school", id: measure.school.id };
    case "expand":
    case "merge":
    case "close":
    case "convert":
    case "spread":
    case "bus":
      return { kind: "school", id: measure.school };
    case "housing":
      return { kind: "settlement", id: measure.compound.id };
    case "boundary":
      return { kind: "settlements", ids: measure.settlements };
    case "recruit":
      return { kind: "county", id: measure.county };
    case "policy":
      return undefined;
  }
}
