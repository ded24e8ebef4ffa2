import { describe, expect, it } from "vitest";
import { createCommands } from "../../../src/state/createCommands";
import { keepRunsCurrent } from "../../../src/state/keepRunsCurrent";
import { normsInForce } from "../../../src/state/normsInForce";
import { shownRun } from "../../../src/state/store";
import { aStore, quiet } from "./aState";
import { fakePlanner } from "./fakePlanner";

const name = { zh: "", en: "" };

function desk() {
  const store = aStore();
  const names = { fresh: () => name, copyOf: () => name };
  const commands = createCommands(store, {
    names,
    cancelRun: () => {},
    tryOffers: () => () => {},
    staffOf: async () => [],
    takeOver: () => {},
  });
  return { store, commands, project: () => store.getState().project };
}

describe("the planner's own costs, limits and values", () => {
  it("are set, replaced and taken away, one step each, and undone", () => {
    const { commands, project, store } = desk();
    const before = project();

    commands.setCost("perTeacherYuan", 120_000);
    commands.setLimit(2023, 5e8);
    commands.setLimit(2022, 4e8);
    commands.setLimit(2023, 6e8);
    commands.report("preschoolTeachers", 2023, 0.86);

    expect(project()).toMatchObject({
      costs: { perTeacherYuan: 120_000 },
      budget: [
        { year: 2022, limitYuan: 4e8 },
        { year: 2023, limitYuan: 6e8 },
      ],
      reported: [{ target: "preschoolTeachers", year: 2023, value: 0.86 }],
    });
    commands.setCost("perTeacherYuan", undefined);
    commands.setLimit(2022, undefined);
    commands.report("preschoolTeachers", 2023, undefined);
    expect(project()).toMatchObject({ costs: {}, budget: [{ year: 2023 }], reported: [] });
    expect(store.getState().past).toHaveLength(8);
    for (let step = 0; step < 8; step++) commands.undo();
    expect(project()).toBe(before);
  });

  it("are no step where nothing changes", () => {
    const { commands, store } = desk();

    commands.setCost("perTeacherYuan", undefined);
    commands.setLimit(2023, undefined);
    commands.report("retention", 2023, undefined);

    expect(store.getState().past).toEqual([]);
  });

  it("reach the shown results at once, without another run, and leave them with undo", async () => {
    const { store, commands } = desk();
    const planner = fakePlanner(store.getState().city);
    const runs = keepRunsCurrent(store, planner.client);
    planner.last().answer();
    await quiet();
    const pay = () => shownRun(store.getState())?.results?.norms.costs.perTeacherYuan;
    const before = pay();

    commands.setCost("perTeacherYuan", 120_000);
    expect(pay()).toBe(120_000);
    expect(shownRun(store.getState())?.status).toBe("done");
    commands.undo();

    expect(pay()).toBe(before);
    expect(planner.asked).toHaveLength(1);
    runs.stop();
  });

  it("give the same norms while nothing changes", () => {
    const { store, commands } = desk();
    const first = normsInForce(store.getState());

    commands.setLimit(2023, 1);
    expect(normsInForce(store.getState())).toBe(first);
    commands.setCost("discountRate", 0.08);
    expect(normsInForce(store.getState()).costs.discountRate).toBe(0.08);
  });
});
