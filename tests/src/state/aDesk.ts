import { createCommands } from "../../../src/state/createCommands";
import { keepRunsCurrent } from "../../../src/state/keepRunsCurrent";
import { shownKey } from "../../../src/state/runKey";
import { type AppStore, shownRun } from "../../../src/state/store";
import { aStore, quiet } from "./aState";
import { fakePlanner } from "./fakePlanner";

const name = { zh: "", en: "" };

/** A running desk over a planner in hand; spare time comes when the test says so. */
export const aDesk = (...ids: readonly string[]) => deskOf(aStore(...ids));

/** The same over a store of one's own. */
export function deskOf(store: AppStore) {
  const planner = fakePlanner(store.getState().city);
  const spare: (() => void)[] = [];
  const looked: boolean[] = [];
  let clock = 0;
  const runs = keepRunsCurrent(store, planner.client, {
    now: () => clock,
    whenIdle: (task, isLookedAt) => {
      spare.push(task);
      looked.push(isLookedAt);
    },
  });
  const commands = createCommands(store, {
    names: { fresh: () => name, copyOf: () => name },
    cancelRun: runs.cancel,
    tryOffers: () => () => {},
    staffOf: async () => [],
    takeOver: () => {},
  });
  return {
    ...{ store, planner, runs, commands, looked },
    run: () => shownRun(store.getState()),
    isCurrent: () => shownRun(store.getState())?.key === shownKey(store.getState()),
    pass: (ms: number) => {
      clock += ms;
    },
    rest: () => {
      for (const task of spare.splice(0)) task();
    },
    answer: async () => {
      planner.last().answer();
      await quiet();
    },
  };
}
