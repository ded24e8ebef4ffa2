import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Project } from "../../../src/io/project";
import { autosave } from "../../../src/state/autosave";
import { withBeliefs } from "../../../src/state/editProject";
import { createAppStore, type Saving } from "../../../src/state/store";
import { aState } from "./aState";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function desk(role: Saving["role"] = "writer") {
  const store = createAppStore({ ...aState(), saving: { role } });
  const saved: Project[] = [];
  const storage = {
    isFull: false,
    save: async (project: Project) => {
      if (storage.isFull) throw new Error("no room");
      saved.push(project);
      return 1000 + saved.length;
    },
  };
  const edit = (daySchools: number) =>
    store.setState(({ project }) => ({ project: withBeliefs(project, { daySchools }) }));
  return { store, saved, storage, edit, saver: autosave(store, storage) };
}

describe("autosave", () => {
  it("saves a change after a moment, several at once, and tells when", async () => {
    const { store, saved, edit } = desk();

    edit(1);
    edit(2);
    await vi.advanceTimersByTimeAsync(400);

    expect(saved.map(({ assumptions }) => assumptions.daySchools)).toEqual([2]);
    expect(store.getState().saving).toEqual({ role: "writer", savedAt: 1001 });
  });

  it("does not wait for ever for somebody who never stops", async () => {
    const { saved, edit } = desk();

    for (let at = 1; at <= 20; at++) {
      edit(at);
      await vi.advanceTimersByTimeAsync(100);
    }

    expect(saved.length).toBeGreaterThanOrEqual(1);
  });

  it("saves at once when it is told to finish, and nothing twice", async () => {
    const { saved, edit, saver } = desk();

    edit(1);
    await saver.flush();
    await saver.flush();
    await vi.advanceTimersByTimeAsync(2000);

    expect(saved).toHaveLength(1);
  });

  it("writes nothing where another tab does, and everything once this one may", async () => {
    const { store, saved, edit } = desk("reader");

    edit(1);
    await vi.advanceTimersByTimeAsync(2000);
    expect(saved).toEqual([]);
    store.setState({ saving: { role: "writer" } });
    await vi.advanceTimersByTimeAsync(2000);

    expect(saved.map(({ assumptions }) => assumptions.daySchools)).toEqual([1]);
  });

  it("says why it could not save, and saves with the next change", async () => {
    const { store, saved, storage, edit } = desk();
    storage.isFull = true;

    edit(1);
    await vi.advanceTimersByTimeAsync(400);
    expect(store.getState().saving).toEqual({ role: "writer", problem: "no room" });
    storage.isFull = false;
    edit(2);
    await vi.advanceTimersByTimeAsync(400);

    expect(saved).toHaveLength(1);
    expect(store.getState().saving).toEqual({ role: "writer", savedAt: 1001 });
  });

  it("says that there is no more room, as long as there is none", async () => {
    const { store, storage, edit } = desk();
    const { save } = storage;
    storage.save = () => Promise.reject(new DOMException("quota", "QuotaExceededError"));

    edit(1);
    await vi.advanceTimersByTimeAsync(400);
    expect(store.getState().saving).toMatchObject({ isFull: true });
    storage.save = save;
    edit(2);
    await vi.advanceTimersByTimeAsync(400);

    expect(store.getState().saving).toEqual({ role: "writer", savedAt: 1001 });
  });

  it("saves nothing before the first change", async () => {
    const { saved } = desk();

    await vi.advanceTimersByTimeAsync(5000);

    expect(saved).toEqual([]);
  });
});
