import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withScenario } from "../../../src/state/editProject";
import { changed, redone, undone } from "../../../src/state/history";
import type { State } from "../../../src/state/store";
import { aBuild, aState } from "./aState";

const times = (count: number, step: (state: State) => State) => (state: State) =>
  Array.from({ length: count }).reduce<State>(step, state);

const built = (state: State, id: string): State =>
  changed(
    state,
    "putMeasure",
    withScenario(state.project, "first", (scenario) => ({
      ...scenario,
      measures: [...scenario.measures, aBuild(id)],
    })),
  );

describe("history", () => {
  it("takes twenty changes back and makes them again, to the very same project", () => {
    const before = aState();
    const after = Array.from({ length: 20 }, (_, at) => `m${at}`).reduce(built, before);

    const back = times(20, undone)(after);
    const again = times(20, redone)(back);

    expect(back.project).toBe(before.project);
    expect(again.project).toBe(after.project);
    expect(again.past).toEqual(after.past);
    expect(again.future).toEqual([]);
  });

  it("forgets what was undone once something else is done", () => {
    const state = built(undone(built(aState(), "a")), "b");

    expect(redone(state)).toBe(state);
    expect(state.past).toHaveLength(1);
  });

  it("counts no step where nothing changes", () => {
    const state = aState();

    expect(changed(state, "believe", state.project)).toBe(state);
  });

  it("has nothing to undo at the beginning and nothing to redo at the end", () => {
    const state = aState();

    expect(undone(state)).toBe(state);
    expect(redone(state)).toBe(state);
  });

  it("undoes whatever was done, in any order of doing, undoing and redoing", () => {
    const steps = fc.array(fc.constantFrom("do", "undo", "redo"), { maxLength: 40 });

    fc.assert(
      fc.property(steps, (words) => {
        let count = 0;
        const start = aState();
        const end = words.reduce<State>((state, word) => {
          if (word === "undo") return undone(state);
          if (word === "redo") return redone(state);
          return built(state, `m${count++}`);
        }, start);

        expect(times(end.past.length, undone)(end).project).toBe(start.project);
        expect(times(end.future.length, redone)(end).project).toBe(
          [...end.past, ...end.future.toReversed()].at(-1)?.after ?? start.project,
        );
      }),
      { numRuns: 60 },
    );
  });
});
