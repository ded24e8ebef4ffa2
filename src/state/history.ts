import type { Project } from "../io/project";
import type { State, StepLabel } from "./store";

type History = Pick<State, "project" | "past" | "future" | "holding" | "holdingAs">;

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

/** The project with something in the planner's hand: shown and simulated, and no step yet. */
export function held<T extends History>(state: T, label: StepLabel, after: Project): T {
  const start = state.holdingAs === label ? state : letGo(state, "step");
  return after === start.project
    ? start
    : { ...start, project: after, holding: start.holding ?? start.project, holdingAs: label };
}

/** What was in the hand as one step that can be undone, or taken back; the state as it is where nothing was. */
export function letGo<T extends History>(state: T, as: "step" | "nothing"): T {
  const { holding, holdingAs, ...rest } = state;
  if (holding === undefined || holdingAs === undefined) return state;
  const before = { ...rest, project: holding } as T;
  return as === "step" && JSON.stringify(holding) !== JSON.stringify(state.project)
    ? changed(before, holdingAs, state.project)
    : before;
}

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
