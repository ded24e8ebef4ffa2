import { describe, expect, it, vi } from "vitest";
import type { MeasureId, ScenarioId } from "../../../src/domain/ids";
import { createCommands } from "../../../src/state/createCommands";
import { shownScenario } from "../../../src/state/store";
import { aBuild, aStore } from "./aState";

const names = {
  fresh: (number: number) => ({ zh: `方案${number}`, en: `plan ${number}` }),
  copyOf: ({ zh, en }: { zh: string; en: string }) => ({ zh: `${zh}副本`, en: `${en} copy` }),
};

function open(...ids: readonly string[]) {
  const store = aStore(...ids);
  const cancelRun = vi.fn();
  const commands = createCommands(store, {
    names,
    cancelRun,
    tryOffers: () => () => {},
    staffOf: async () => [],
    takeOver: () => {},
  });
  const measureIds = () => shownScenario(store.getState()).measures.map(({ id }) => id);
  const scenarioIds = () => store.getState().project.scenarios.map(({ id }) => id);
  return { store, commands, cancelRun, measureIds, scenarioIds };
}

describe("commands on measures", () => {
  it("put a measure into the shown scenario only, and take it out again", () => {
    const { store, commands, measureIds } = open("first", "second");

    commands.look({ scenario: "second" });
    commands.putMeasure(aBuild("m"));

    expect(measureIds()).toEqual(["m"]);
    expect(store.getState().project.scenarios[0].measures).toEqual([]);
    commands.removeMeasure("m" as MeasureId);
    expect(measureIds()).toEqual([]);
    expect(store.getState().past.map(({ label }) => label)).toEqual(["putMeasure", "removeMeasure"]);
  });

  it("keep a draft out of the project and out of the history until it is put", () => {
    const { store, commands } = open();
    const { project } = store.getState();

    commands.draft(aBuild("m"));
    expect(store.getState()).toMatchObject({ draft: { id: "m" }, past: [] });
    expect(store.getState().project).toBe(project);

    commands.putMeasure(aBuild("m"));
    expect(store.getState()).not.toHaveProperty("draft");
    expect(store.getState().past).toHaveLength(1);
  });

  it("keep a draft of a new measure through a step back, and let one go whose measure a step takes away", () => {
    const { store, commands } = open("first", "second");
    commands.look({ scenario: "second" });
    commands.putMeasure(aBuild("m"));
    commands.putMeasure(aBuild("n"));

    commands.draft(aBuild("new"));
    commands.undo();
    expect(store.getState().draft?.id).toBe("new");

    commands.draft({ ...aBuild("m"), year: 2030 });
    commands.removeScenario("first" as ScenarioId);
    expect(store.getState().draft?.id).toBe("m");
    commands.removeScenario("second" as ScenarioId);
    commands.undo();
    commands.undo();
    expect(store.getState()).not.toHaveProperty("draft");
  });

  it("count no step when a measure is put as it stands, but still let the draft go", () => {
    const { store, commands } = open();
    commands.putMeasure(aBuild("m"));

    commands.draft(aBuild("m"));
    commands.putMeasure(aBuild("m"));

    expect(store.getState().past).toHaveLength(1);
    expect(store.getState()).not.toHaveProperty("draft");
  });
});

describe("a copy of a scenario", () => {
  it("has a name that fits into a file, however often it is copied", () => {
    const { store, commands } = open("first");
    commands.renameScenario("first" as ScenarioId, { zh: "长".repeat(200), en: "long" });

    commands.addScenario("first" as ScenarioId);

    expect(shownScenario(store.getState()).name).toEqual({ zh: "长".repeat(200), en: "long copy" });
  });
});

describe("commands on the reference", () => {
  it("put the measure into a plan of its own, which is shown, in one step back and forth", () => {
    const { store, commands, measureIds, scenarioIds } = open("baseline", "second");

    commands.putMeasure(aBuild("m"));

    expect(scenarioIds()).toEqual(["baseline", "scenario-1", "second"]);
    expect(store.getState().project.scenarios[0].measures).toEqual([]);
    expect(measureIds()).toEqual(["m"]);
    commands.undo();
    expect(scenarioIds()).toEqual(["baseline", "second"]);
    expect(store.getState().view.scenario).toBe("baseline");
    commands.redo();
    expect(measureIds()).toEqual(["m"]);
  });
});

describe("commands on scenarios", () => {
  it("make an alternative that keeps measure ids, stands beside its original and is shown", () => {
    const { store, commands, measureIds, scenarioIds } = open("first", "second");
    commands.putMeasure(aBuild("m"));

    commands.addScenario("first" as ScenarioId);

    expect(scenarioIds()).toEqual(["first", "scenario-1", "second"]);
    expect(store.getState().view.scenario).toBe("scenario-1");
    expect(measureIds()).toEqual(["m"]);
    expect(shownScenario(store.getState()).name.en).toBe("first copy");
  });

  it("show the original again when the alternative is undone", () => {
    const { store, commands } = open("first", "second");
    commands.look({ scenario: "second" });
    commands.addScenario("second" as ScenarioId);

    commands.undo();

    expect(store.getState().view.scenario).toBe("second");
  });

  it("never remove the last scenario", () => {
    const { store, commands, scenarioIds } = open("only");

    commands.removeScenario("only" as ScenarioId);

    expect(scenarioIds()).toEqual(["only"]);
    expect(store.getState().past).toEqual([]);
  });

  it("move a scenario no further than the ends of the list", () => {
    const { commands, scenarioIds } = open("a", "b", "c");

    commands.moveScenario("c" as ScenarioId, -1);
    expect(scenarioIds()).toEqual(["a", "c", "b"]);
    commands.moveScenario("a" as ScenarioId, 9);
    expect(scenarioIds()).toEqual(["c", "b", "a"]);
  });

  it("open a project as one step that can be undone, with a scenario to look at even where it has none", () => {
    const { store, commands } = open("mine");
    const mine = store.getState().project;

    commands.openProject({ ...mine, scenarios: [] });
    expect(shownScenario(store.getState()).measures).toEqual([]);
    commands.undo();

    expect(store.getState().project).toBe(mine);
    expect(store.getState().view.scenario).toBe("mine");
  });
});

describe("looking", () => {
  it("is no change of the project, and takes a selection away with undefined", () => {
    const { store, commands } = open();
    const { project } = store.getState();

    commands.look({ selection: { kind: "school", id: "old" }, year: 2025 });
    expect(store.getState().view).toMatchObject({ year: 2025, selection: { id: "old" } });
    commands.look({ selection: undefined });

    expect(store.getState().view).not.toHaveProperty("selection");
    expect(store.getState()).toMatchObject({ project, past: [] });
  });
});
