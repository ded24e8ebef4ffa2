import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { leaseLocks, type Shared } from "../../../src/state/leaseLocks";
import { claimRole } from "../../../src/state/tabRole";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What tabs of one browser share where it gives them no locks. */
function aBrowser(): Shared {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

async function aTab(browser: Shared) {
  const roles: string[] = [];
  const finish = vi.fn(async () => {});
  const prepare = vi.fn(async () => {});
  const ears = { slot: "city", onRole: (role: string) => void roles.push(role), finish, prepare };
  const tab = await claimRole(ears, leaseLocks(browser));
  return { roles, finish, prepare, takeOver: () => tab.takeOver() };
}

describe("two tabs of a browser without locks", () => {
  it("do not both save: the second is told so", async () => {
    const browser = aBrowser();
    const first = await aTab(browser);
    const second = await aTab(browser);

    await vi.advanceTimersByTimeAsync(60_000);

    expect(first.roles).toEqual(["writer"]);
    expect(second.roles).toEqual(["reader"]);
  });

  it("change places when the second takes over, and the first is told so", async () => {
    const browser = aBrowser();
    const first = await aTab(browser);
    const second = await aTab(browser);

    const taken = second.takeOver();
    await vi.advanceTimersByTimeAsync(10_000);
    await taken;

    expect(second.roles).toEqual(["reader", "writer"]);
    expect(second.prepare).toHaveBeenCalledOnce();
    expect(first.roles).toEqual(["writer", "reader"]);
  });

  it("leave the place to a third once the first is gone", async () => {
    const kept = aBrowser();
    kept.setItem("city project", `gone ${Date.now() - 1}`);

    expect((await aTab(kept)).roles).toEqual(["writer"]);
  });
});
