import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import type { Measure } from "../../domain/measure";
import type { Results } from "../../model/results";
import { holdsMeasure } from "../../state/holdsMeasure";
import { shownRun } from "../../state/store";
import { useApp, useCommands } from "../parts/appContext";
import { gapsOf } from "./gapsOf";

/** The measure that is being written, if any, and what may be done with it. */
export interface Editing {
  readonly measure: Measure | undefined;
  readonly isNew: boolean;
  /** What would happen without this change: to be compared with. */
  readonly before: Results | undefined;
  open(measure: Measure, isNew: boolean): void;
  /** Tries the change out at once, as soon as nothing is missing from it. */
  change(measure: Measure): void;
  /** Leaves the form and forgets what was typed. */
  drop(): void;
  /** Leaves the form with the measure in the scenario. */
  save(): void;
}

const EditingContext = createContext<Editing | undefined>(undefined);

interface Open {
  readonly measure: Measure;
  readonly isNew: boolean;
  readonly before: Results | undefined;
}

/** Gives everything inside one measure at a time to write. */
export function EditingProvider({ children }: { readonly children: ReactNode }) {
  const commands = useCommands();
  const results = useApp((state) => (state.draft === undefined ? shownRun(state)?.results : undefined));
  const [opened, setOpen] = useState<Open>();
  const isGone = useApp(
    ({ project }) => opened !== undefined && !opened.isNew && !holdsMeasure(project, opened.measure.id),
  );
  const open = isGone ? undefined : opened;

  const editing = useMemo<Editing>(() => {
    const tryOut = (measure: Measure) => commands.draft(gapsOf(measure).length === 0 ? measure : undefined);
    return {
      measure: open?.measure,
      isNew: open?.isNew ?? false,
      before: open?.before,
      open(measure, isNew) {
        setOpen((earlier) => ({ measure, isNew, before: earlier?.before ?? results }));
        if (isNew) tryOut(measure);
      },
      change(measure) {
        setOpen((earlier) => earlier && { ...earlier, measure });
        tryOut(measure);
      },
      drop() {
        setOpen(undefined);
        commands.draft(undefined);
        commands.look({ tool: undefined });
      },
      save() {
        if (open === undefined) return;
        setOpen(undefined);
        commands.putMeasure(open.measure);
        commands.look({ tool: undefined });
      },
    };
  }, [commands, open, results]);

  return <EditingContext.Provider value={editing}>{children}</EditingContext.Provider>;
}

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (editing === undefined) throw new Error("a component stands outside EditingProvider");
  return editing;
}
