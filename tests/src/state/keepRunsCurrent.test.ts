import { afterEach, describe, expect, it, vi } from "vitest";
import type { ScenarioId } from "../../../src/domain/ids";
import { totals } from "../../../src/model/indicators/totals";
import type { Results } from "../../../src/model/results";
import { newestResults } from "../../../src/state/store";
import { aDesk } from "./aDesk";
import { aBuild, quiet } from "./aState";

afterEach(() => void vi.useRealTimers());

describe("the shown run", () => {
  it("is asked for at once, reports its progress, and tells how long the answer took", async () => {
    const { planner, run, pass, isCurrent } = aDesk();
    expect(run()?.status).toBe("running");

    planner.last().onProgress(7, 15);
    expect(run()).toMatchObject({ status: "running", done: 7, all: 15 });
    pass(80);
    planner.last().answer();
    await quiet();

    expect(run()).toMatchObject({ status: "done", answerMs: 80, engineMs: 1 });
    expect(isCurrent()).toBe(true);
  });

  it("keeps the last results in sight while the next ones are on their way", async () => {
    const { commands, run, answer, isCurrent } = aDesk();
    await answer();
    const before = run()?.results;

    commands.putMeasure(aBuild("m"));

    expect(run()).toMatchObject({ status: "running", results: before });
    expect(isCurrent()).toBe(false);
  });

  it("has the figures of the shown year first, and the other years with the whole", async () => {
    const { store, planner, commands, run, answer, pass } = aDesk();
    await answer();
    const before = run()?.results;
    const { year } = store.getState().view;
    const newest = (of: number) => newestResults(run(), of);

    commands.putMeasure(aBuild("m"));
    pass(20);
    planner.last().answerFirst();

    expect(run()).toMatchObject({ status: "running", results: before, firstMs: 20 });
    expect(newest(year)?.scenario.measures).toHaveLength(1);
    expect(newest(year + 1)).toBe(before);

    const first = newest(year);
    await answer();
    expect(run()?.soFar).toBeUndefined();
    expect(newest(year)).toBe(run()?.results);
    expect(first && totals(first, year)).toEqual(totals(newest(year) as Results, year));
  });

  it("forgets first figures whose run failed", async () => {
    const { planner, commands, run, answer } = aDesk();
    await answer();
    commands.putMeasure(aBuild("m"));
    planner.last().answerFirst();

    planner.last().fail("out of order");
    await quiet();

    expect(run()).toMatchObject({ status: "failed", message: "out of order" });
    expect(run()?.soFar).toBeUndefined();
  });

  it("gives way to a newer edit, and nothing waits in line", async () => {
    const { planner, commands, answer, run, isCurrent } = aDesk();

    for (const id of ["a", "b", "c"]) commands.putMeasure(aBuild(id));

    expect(planner.asked.map(({ signal }) => signal.aborted)).toEqual([true, true, true, false]);
    await answer();
    expect(run()?.results?.scenario.measures).toHaveLength(3);
    expect(isCurrent()).toBe(true);
  });

  it("is there at once after an undo, and after a redo", async () => {
    const { planner, commands, run, answer, isCurrent } = aDesk();
    await answer();
    const before = run()?.results;
    commands.putMeasure(aBuild("m"));
    await answer();
    const after = run()?.results;

    commands.undo();
    expect(run()).toMatchObject({ status: "done" });
    expect(run()?.results).toBe(before);
    commands.redo();
    expect(run()?.results?.units).toBe(after?.units);

    expect(isCurrent()).toBe(true);
    expect(planner.asked).toHaveLength(2);
  });

  it("is not asked for again for a note or a status, but shows them", async () => {
    const { planner, commands, run, answer } = aDesk();
    commands.putMeasure(aBuild("m"));
    await answer();

    commands.putMeasure({ ...aBuild("m"), status: "done", note: "opened on 1 September" });

    expect(planner.wanted()).toHaveLength(1);
    expect(run()?.results?.scenario.measures[0]).toMatchObject({ status: "done" });
  });

  it("shows what the engine has against a plan, with the old results still there, and tries again after an edit", async () => {
    const { planner, commands, run, answer } = aDesk();
    await answer();
    const { results } = run() ?? {};
    commands.putMeasure(aBuild("m"));

    planner.last().fail("school near, an id that is taken");
    await quiet();
    expect(run()).toMatchObject({ status: "failed", message: "school near, an id that is taken", results });
    expect(planner.asked).toHaveLength(2);

    commands.putMeasure(aBuild("n"));
    expect(run()?.status).toBe("running");
  });

  it("stays cancelled until the next edit", async () => {
    const { planner, commands, run, runs } = aDesk("first", "second");

    runs.cancel();
    await quiet();
    expect(run()).toMatchObject({ status: "failed", message: "cancelled" });
    expect(planner.wanted()).toEqual([]);

    commands.putMeasure(aBuild("m"));
    expect(planner.wanted()).toEqual(["first"]);
  });

  it("says that the planner had to be started again, meanwhile and afterwards", async () => {
    const { planner, run, answer } = aDesk();

    planner.last().onRestart();
    expect(run()?.status).toBe("restarting");
    await answer();

    expect(run()).toMatchObject({ status: "done", message: "restarted" });
  });

  it("says so too where the planner died with nothing to do", async () => {
    const { planner, run, answer } = aDesk();
    await answer();

    planner.dieIdle("restarting");
    expect(run()?.status).toBe("restarting");
    planner.dieIdle("ready");

    expect(run()).toMatchObject({ status: "done", message: "restarted" });
  });

  it("keeps a measure whose school is gone, and says that it is set aside", async () => {
    const { store, commands, run, answer } = aDesk();
    commands.putMeasure({ ...aBuild("m"), school: "vanished" } as ReturnType<typeof aBuild>);

    await answer();

    expect(run()?.results?.setAside).toEqual(["m"]);
    expect(store.getState().project.scenarios[0].measures).toHaveLength(1);
  });
});

describe("a measure in the hand", () => {
  it("is simulated, and once it is put the answer is there already", async () => {
    const { planner, commands, run, answer } = aDesk();
    await answer();

    commands.draft(aBuild("m"));
    await answer();
    expect(run()?.results?.scenario.measures.map(({ id }) => id)).toEqual(["m"]);
    commands.putMeasure(aBuild("m"));

    expect(run()?.status).toBe("done");
    expect(planner.asked).toHaveLength(2);
  });

  it("leaves the old results behind when it is dropped", async () => {
    const { commands, run, answer } = aDesk();
    await answer();
    const before = run()?.results;
    commands.draft(aBuild("m"));
    await answer();

    commands.draft(undefined);

    expect(run()).toMatchObject({ status: "done", results: before });
  });

  it("that is dragged lets a run finish in its grace, and ends it after that", async () => {
    vi.useFakeTimers();
    const { planner, commands, pass } = aDesk();
    commands.draft(aBuild("m", 2021));
    const first = planner.last();

    commands.draft(aBuild("m", 2022));
    commands.draft(aBuild("m", 2023));
    expect(first.signal.aborted).toBe(false);
    pass(300);
    vi.advanceTimersByTime(300);

    expect(first.signal.aborted).toBe(true);
    expect(planner.last().question.scenario.measures[0].year).toBe(2023);
  });

  it("crowds no other results out, however far it is dragged", async () => {
    const { planner, commands, run, answer, pass } = aDesk();
    await answer();
    const before = run()?.results;

    for (let year = 2021; year < 2021 + 14; year++) {
      commands.draft(aBuild("m", year));
      await answer();
      pass(1000);
    }
    const asked = planner.asked.length;
    commands.draft(undefined);

    expect(run()?.results).toBe(before);
    expect(planner.asked).toHaveLength(asked);
  });
});

describe("the other scenarios", () => {
  it("are run when there is nothing else to do, one after another", async () => {
    const { planner, store, answer, rest } = aDesk("first", "second", "third");
    await answer();
    expect(planner.wanted()).toEqual(["first"]);

    rest();
    expect(planner.wanted()).toEqual(["first", "second"]);
    await answer();
    rest();
    await answer();

    const { runs } = store.getState();
    expect(Object.values(runs).map(({ status }) => status)).toEqual(["done", "done", "done"]);
  });

  it("give way when the shown one needs the planner", async () => {
    const { planner, commands, answer, rest } = aDesk("first", "second");
    await answer();
    commands.putMeasure(aBuild("m"));
    await answer();
    rest();

    commands.putMeasure(aBuild("n"));

    expect(planner.asked.map(({ signal }) => signal.aborted)).toEqual([false, false, true, false]);
    expect(planner.last().question.scenario.id).toBe("first");
  });

  it("come after those that are compared", async () => {
    const { planner, commands, answer, rest } = aDesk("first", "second", "third");
    commands.look({ compared: ["third"] });
    await answer();

    rest();
    await answer();
    rest();

    expect(planner.wanted()).toEqual(["first", "third", "second"]);
  });

  it("wait longer where nobody looks at them: neither to compare nor as the baseline", async () => {
    const { commands, answer, rest, looked } = aDesk("first", "second", "third");
    commands.look({ scenario: "second" });
    await answer();
    rest();
    await answer();
    expect(looked).toEqual([true, false]);

    commands.look({ page: "compare" });

    expect(looked.at(-1)).toBe(true);
  });

  it("need no run of their own where they are the same plan", async () => {
    const { store, planner, commands, answer, rest } = aDesk("first");
    await answer();

    commands.addScenario("first" as ScenarioId);
    rest();

    expect(planner.asked).toHaveLength(1);
    expect(Object.values(store.getState().runs).map(({ status }) => status)).toEqual(["done", "done"]);
  });

  it("take their runs with them when they go", async () => {
    const { store, commands, answer } = aDesk("first", "second");
    await answer();

    commands.removeScenario("first" as ScenarioId);

    expect(Object.keys(store.getState().runs)).toEqual(["second"]);
  });
});
