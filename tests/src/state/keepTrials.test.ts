import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { offerKey } from "../../../src/model/offerEffect";
import { keepTrials, QUIET_MS } from "../../../src/state/keepTrials";
import type { PlannerClient } from "../../../src/state/plannerClient";
import { shownKey } from "../../../src/state/runKey";
import { BASE_YEAR } from "../../builders/aCity";
import { aStore } from "./aState";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const effect = { unplaced: -3, aboveOwnSeats: 0, classesOverCap: -1, pupilKm: -12.9 };
const wish = { year: BASE_YEAR + 1, offers: [{ school: "old", stage: "primary" as const }] };
const asked = { status: "running", key: "", done: 0, all: 15 } as const;

function desk() {
  const store = aStore("first", "second");
  const tryOffers = vi.fn<PlannerClient["tryOffers"]>(async ({ offers }, _, tell) => {
    for (const offer of offers) tell(offer, effect);
    return true;
  });
  const finish = (others: typeof asked | undefined = undefined) => {
    const key = shownKey(store.getState());
    store.setState({ runs: { first: { ...asked, status: "done", key }, ...(others && { second: others }) } });
  };
  const look = keepTrials(store, { tryOffers });
  return {
    store,
    tryOffers,
    finish,
    look,
    known: () => store.getState().trials?.[shownKey(store.getState())],
  };
}

it("tries what is looked at once nothing runs any more, keeps it by the run, and does not try it again", async () => {
  const { tryOffers, finish, look, known } = desk();
  const lookAway = look(wish);
  expect(tryOffers).not.toHaveBeenCalled();

  finish(asked);
  await vi.advanceTimersByTimeAsync(QUIET_MS);
  expect(tryOffers).not.toHaveBeenCalled();

  finish();
  await vi.advanceTimersByTimeAsync(QUIET_MS);
  expect(known()).toEqual({ [offerKey(wish.year, wish.offers[0])]: effect });

  lookAway();
  look(wish);
  await vi.advanceTimersByTimeAsync(QUIET_MS);
  expect(tryOffers).toHaveBeenCalledTimes(1);
});

it("tries nothing in the base year, which is observed", async () => {
  const { tryOffers, finish, look } = desk();
  look({ ...wish, year: BASE_YEAR });
  finish();
  await vi.advanceTimersByTimeAsync(QUIET_MS);

  expect(tryOffers).not.toHaveBeenCalled();
});

it("ends a trial that nobody looks at any more", async () => {
  const { tryOffers, finish, look } = desk();
  tryOffers.mockImplementation(
    (_, signal) =>
      new Promise((_done, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason));
      }),
  );
  finish();
  const lookAway = look(wish);
  await vi.advanceTimersByTimeAsync(QUIET_MS);

  lookAway();

  expect(tryOffers.mock.calls[0][1].aborted).toBe(true);
});
