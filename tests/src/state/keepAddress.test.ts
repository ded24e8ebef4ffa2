import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keepAddress } from "../../../src/state/keepAddress";
import { firstView } from "../../../src/state/view";
import { aStore } from "./aState";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A browser's address bar with its history, as far as the program uses it. */
function aPage() {
  const stations = ["#"];
  let at = 0;
  let tellMove = () => {};
  const page = {
    location: { pathname: "/", search: "", hash: "" },
    history: {
      pushState(_: unknown, __: string, address: string) {
        stations.splice(++at, stations.length, address);
        page.location.hash = address.startsWith("#") ? address : "";
      },
      replaceState(_: unknown, __: string, address: string) {
        stations[at] = address;
        page.location.hash = address.startsWith("#") ? address : "";
      },
    },
    addEventListener: (_: string, listener: () => void) => {
      tellMove = listener;
    },
    removeEventListener: () => {},
  };
  const go = (by: number) => {
    at += by;
    page.location.hash = stations[at];
    tellMove();
  };
  return { page: page as unknown as Window, stations, go };
}

const start = firstView("first", 2020);
const years = { first: 2020, last: 2035 };

function desk() {
  const store = aStore("first", "second");
  const bar = aPage();
  keepAddress(store, start, () => years, bar.page);
  const look = (change: object) => {
    store.setState(({ view }) => ({ view: { ...view, ...change } }));
    vi.advanceTimersByTime(300);
  };
  return { store, ...bar, look };
}

describe("the address", () => {
  it("follows the view, and goes back and forth with the browser", () => {
    const { store, look, go, stations } = desk();

    look({ scenario: "second" });
    look({ selection: { kind: "school", id: "old" } });
    expect(stations).toHaveLength(3);
    go(-1);
    expect(store.getState().view).toMatchObject({ scenario: "second" });
    expect(store.getState().view).not.toHaveProperty("selection");
    go(-1);
    expect(store.getState().view.scenario).toBe("first");
    go(2);

    expect(store.getState().view).toMatchObject({ scenario: "second", selection: { id: "old" } });
    vi.advanceTimersByTime(1000);
    expect(stations).toHaveLength(3);
  });

  it("makes no station of every year that plays by", () => {
    const { look, stations } = desk();

    for (let year = 2021; year <= 2035; year++) look({ year });

    expect(stations).toEqual(["#year=2035"]);
  });

  it("is written at most four times a second", () => {
    const { store, page } = desk();
    const replace = vi.spyOn(page.history, "replaceState");

    for (let at = 0; at < 100; at++) {
      store.setState(({ view }) => ({ view: { ...view, year: 2021 + (at % 10) } }));
      vi.advanceTimersByTime(10);
    }

    expect(replace.mock.calls.length).toBeLessThanOrEqual(4);
  });
});
