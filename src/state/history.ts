import type { Project } from "../io/project";
import type { State, StepLabel } from "./store";

type History = Pick<State, "project" | "past" | "future">;

/** The project after a change that can be undone; what had been undone before it is gone. No change, no step. */
export const changed = <T extends History>(state: T, label: StepLabel, after: Project): T =>
  after === state.project
    ? state
    : {
        ...state,
        project: after,
        past: [...state.past, { label, before: state.project, after }],
        future: [],
      };

/** One step back; the state as it is where there is none. Without limit: steps share what they do not change. */
export function undone<T extends History>(state: T): T {
  const step = state.past.at(-1);
  if (step === undefined) return state;
  return { ...state, project: step.before, past: state.past.slice(0, -1), future: [...state.future, step] };
}

/** One step forward again. */
export function redone<T extends History>(state: T): T {
  const step = state.future.at(-1);
  if (step === undefined) return state;
  return { ...state, project: step.after, past: [...state.past, step], future: state.future.slice(0, -1) };
}
