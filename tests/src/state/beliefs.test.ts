import { describe, expect, it } from "vitest";
import type { ScenarioId } from "../../../src/domain/ids";
import { readProject } from "../../../src/io/readProject";
import { writeProject } from "../../../src/io/writeProject";
import { createCommands } from "../../../src/state/createCommands";
import { rulesInForce } from "../../../src/state/normsInForce";
import { shownKey } from "../../../src/state/runKey";
import { aBuild, aStore } from "./aState";

const names = {
  fresh: (number: number) => ({ zh: `方案${number}`, en: `plan ${number}` }),
  copyOf: ({ zh, en }: { zh: string; en: string }) => ({ zh, en }),
};

function open(...ids: readonly string[]) {
  const store = aStore(...ids);
  const reach = {
    names,
    cancelRun: () => {},
    tryOffers: () => () => {},
    staffOf: async () => [],
    takeOver: () => {},
  };
  return { store, commands: createCommands(store, reach), project: () => store.getState().project };
}

describe("a belief in the hand", () => {
  it("is simulated at every station, and one step to undo once it is let go", () => {
    const { store, commands, project } = open();
    const start = project();
    const keys = [2, 3, 4].map((daySchools) => {
      commands.believe({ daySchools }, { isHeld: true });
      return shownKey(store.getState());
    });

    expect(new Set(keys).size).toBe(3);
    expect(store.getState().past).toEqual([]);
    commands.letGo("step");
    expect(store.getState().past.map(({ label }) => label)).toEqual(["believe"]);
    expect(project().assumptions.daySchools).toBe(4);
    commands.undo();
    expect(project()).toBe(start);
  });

  it("can be taken back, and is kept before any other step", () => {
    const { store, commands, project } = open();
    const start = project();
    commands.believe({ daySchools: 2 }, { isHeld: true });
    commands.letGo("nothing");
    expect(project()).toBe(start);

    commands.believe({ daySchools: 3 }, { isHeld: true });
    commands.setHorizon(30);
    expect(store.getState().past.map(({ label }) => label)).toEqual(["believe", "setHorizon"]);
  });
});

describe("beliefs", () => {
  it("and measures are undone twenty times and done again, each step the very project that it was", () => {
    const { commands, project } = open();
    const before = Array.from({ length: 20 }, (_, at) => {
      const known = project();
      if (at % 4 === 0) commands.believe({ daySchools: 20 + at });
      else if (at % 4 === 1) commands.setNorms({ smallSchoolBelow: 30 + at });
      else if (at % 4 === 2) commands.setHorizon(16 + at);
      else commands.putMeasure(aBuild(`more${at}`));
      return known;
    });

    const last = project();

    for (const known of before.toReversed()) {
      commands.undo();
      expect(project()).toBe(known);
    }
    for (const known of [...before.slice(1), last]) {
      commands.redo();
      expect(project()).toBe(known);
    }
  });

  it("of one scenario leave the project alone, and are none where the project believes the same", () => {
    const { commands, project } = open("first", "second");
    const [, second] = project().scenarios;
    const { assumptions } = project();

    commands.believe({ wholeVillage: true }, { scenario: "second" as ScenarioId });
    expect(project().scenarios[1].beliefs).toEqual({ ...second.beliefs, wholeVillage: true });
    expect(project().assumptions).toBe(assumptions);
    commands.believe(
      { wholeVillage: assumptions.wholeVillage, daySchools: assumptions.daySchools },
      { scenario: "second" as ScenarioId },
    );
    expect(project().scenarios[1]).not.toHaveProperty("beliefs");
  });

  it("keep only norms that are not the city's, under which everything is run", () => {
    const { store, commands, project } = open();
    const { smallSchoolBelow } = store.getState().city.norms;
    const key = shownKey(store.getState());

    commands.setNorms({ smallSchoolBelow: smallSchoolBelow + 7 });
    expect(rulesInForce(store.getState()).smallSchoolBelow).toBe(smallSchoolBelow + 7);
    expect(shownKey(store.getState())).not.toBe(key);
    commands.setNorms({ smallSchoolBelow });
    expect(project()).not.toHaveProperty("norms");
    expect(shownKey(store.getState())).toBe(key);
  });

  it("keep the year that is looked at within the horizon", () => {
    const { store, commands } = open();
    const { baseYear } = store.getState().city.model.dataset;
    commands.look({ year: baseYear + 12 });

    commands.setHorizon(5);
    expect(store.getState().view.year).toBe(baseYear + 5);
  });

  it("go into the project file and come back", () => {
    const { commands, project } = open("first", "second");
    commands.setNorms({ largeClassFrom: 51 });
    commands.setHorizon(50);
    commands.define({ by: "formedClass", sizes: "long", specialistRooms: false });
    commands.believe({ daySchools: 7 }, { scenario: "second" as ScenarioId });

    expect(readProject(writeProject(project())).project).toEqual(project());
  });
});
