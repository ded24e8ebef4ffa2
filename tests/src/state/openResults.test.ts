import { describe, expect, it } from "vitest";
import { openResults } from "../../../src/state/openResults";
import { aMeasure } from "../../builders/aMeasure";
import { aDesk } from "./aDesk";
import { aBuild } from "./aState";

describe("a plan with all its schools open, which its closures are judged against", () => {
  const aClosure = (id: string, year = 2021) => aMeasure(id, { kind: "close", year, school: "old" });

  it("comes at leisure while nobody looks at closures, and only for the shown plan", async () => {
    const { planner, commands, looked, answer, rest } = aDesk("first", "second");
    for (const id of ["second", "first"]) {
      commands.look({ scenario: id });
      commands.putMeasure(aClosure("gone"));
    }
    await answer();
    rest();
    await answer();
    expect(looked.at(-1)).toBe(false);
    rest();
    await answer();
    rest();

    expect(planner.wanted()).toEqual(["first", "second", "first without closures"]);
  });

  it("comes next once somebody looks, and is not asked for once nobody does", async () => {
    const { store, planner, commands, looked, answer, rest } = aDesk("first", "second");
    commands.look({ scenario: "second" });
    commands.putMeasure(aClosure("gone"));
    await answer();
    rest();
    await answer();

    const lookAway = commands.judgeClosures(["second"]);
    expect(looked.at(-1)).toBe(true);
    rest();
    expect(planner.last().question.scenario.id).toBe("second without closures");
    lookAway();
    commands.look({ scenario: "first" });

    expect(planner.last().signal.aborted).toBe(true);
    expect(Object.values(store.getState().runs).every(({ status }) => status === "done")).toBe(true);
  });

  it("is there for every plan that is asked for, however many there are", async () => {
    const ids = Array.from({ length: 7 }, (_, at) => `plan ${at}`);
    const { store, planner, commands, answer, rest } = aDesk(...ids);
    for (const id of ids) {
      commands.look({ scenario: id });
      commands.putMeasure(aClosure("gone"));
    }
    commands.look({ compared: ids });
    commands.judgeClosures(ids);
    for (let turn = 0; turn < 16; turn++) {
      if (!planner.last().signal.aborted) await answer();
      rest();
    }

    const state = store.getState();
    expect(ids.filter((id) => openResults(state, state.runs[id]?.results) === undefined)).toEqual([]);
  });

  it("crowds no other results out, however far a measure is dragged", async () => {
    const { planner, commands, run, answer, rest, pass } = aDesk();
    await answer();
    const before = run()?.results;
    commands.judgeClosures(["first"]);
    commands.putMeasure(aClosure("gone"));
    await answer(); // with all schools open it is the plan without measures
    for (let year = 2021; year < 2021 + 14; year++) {
      commands.draft(aBuild("m", year));
      await answer();
      rest();
      await answer();
      pass(1000);
    }
    expect(planner.wanted()).toHaveLength(2 + 2 * 14);
    commands.draft(undefined);
    commands.undo();

    expect(run()?.results).toBe(before);
    expect(planner.asked).toHaveLength(2 + 2 * 14);
  });
});
