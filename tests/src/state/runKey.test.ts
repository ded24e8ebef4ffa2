import { describe, expect, it } from "vitest";
import type { Measure } from "../../../src/domain/measure";
import { runKey, shownKey, withDraft } from "../../../src/state/runKey";
import type { State } from "../../../src/state/store";
import { aBuild, aState } from "./aState";

const withMeasures = (state: State, ...measures: readonly Measure[]): State => ({
  ...state,
  project: {
    ...state.project,
    scenarios: [{ ...state.project.scenarios[0], measures }, ...state.project.scenarios.slice(1)],
  },
});

describe("the key of a run", () => {
  it("does not change with a note, a status, money, papers or a scenario's name", () => {
    const state = withMeasures(aState(), aBuild("m"));
    const noted = withMeasures(aState(), {
      ...aBuild("m"),
      note: "asked again",
      status: "done",
      capitalYuan: 5,
    });

    expect(shownKey(noted)).toBe(shownKey(state));
  });

  it("changes with a measure's year, with beliefs, and with the scenario's own beliefs", () => {
    const state = withMeasures(aState(), aBuild("m"));
    const believing = {
      ...state,
      project: { ...state.project, assumptions: { ...state.project.assumptions, daySchools: 3 } },
    };
    const own = { ...state.project.scenarios[0], beliefs: { daySchools: 3 } };
    const keys = [
      shownKey(state),
      shownKey(withMeasures(aState(), aBuild("m", 2024))),
      shownKey(believing),
      shownKey(aState()),
    ];

    expect(new Set(keys).size).toBe(4);
    expect(runKey(state, own)).toBe(shownKey(believing));
  });

  it("is that of the plan with the draft in it, for the shown scenario only", () => {
    const state: State = { ...aState("first", "second"), draft: aBuild("m") };
    const [first, second] = state.project.scenarios;

    expect(shownKey(state)).toBe(shownKey(withMeasures(state, aBuild("m"))));
    expect(withDraft(state, second)).toBe(second);
    expect(withDraft(state, first)).toBe(withDraft(state, first));
  });
});
