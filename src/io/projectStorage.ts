import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb";
import type { Issue } from "../domain/issue";
import type { Project } from "./project";
import { type Recovered, recoverProject } from "./recoverProject";
import { writeProject } from "./writeProject";

/** What was found of the last time: a project, nothing, or a text that cannot be read. */
export interface Restored extends Partial<Recovered> {
  readonly issues: readonly Issue[];
  readonly savedAt?: number;
  /** Why nothing can be kept aside, and so nothing may be saved over it: as a rule, storage is full. */
  readonly refused?: unknown;
}

/** The project in this browser: convenience and crash recovery, beside the file that a planner saves. */
export interface ProjectStorage {
  /** What is kept, read before anything is written; a copy of it is put aside, where there is room. */
  restore(): Promise<Restored>;
  /** Saves, and tells when. The transaction is begun before this returns, so that a page that is left still saves. */
  save(project: Project): Promise<number>;
  /** Puts a copy of what is saved aside before something else takes its place; the last ten are kept. */
  keepAside(): Promise<void>;
}

interface Kept {
  readonly text: string;
  readonly savedAt: number;
}

interface Schema extends DBSchema {
  current: { key: string; value: Kept };
  earlier: { key: number; value: Kept };
}

const ASIDE = 10;
const SLOT = "project";

/** Opens the browser's own storage of one city's plans. Rejects where there is none, as in some private windows. */
export async function openProjectStorage(slot: string): Promise<ProjectStorage> {
  const db = await openSlot(slot);

  async function keepAside(): Promise<void> {
    const work = db.transaction(["current", "earlier"], "readwrite");
    work.done.catch(() => {}); // told below, by what failed or by the end
    const kept = await work.objectStore("current").get(SLOT);
    const earlier = work.objectStore("earlier");
    const keys = await earlier.getAllKeys();
    const last = keys.length === 0 ? undefined : await earlier.get(keys[keys.length - 1]);
    if (kept !== undefined && kept.text !== last?.text) {
      await earlier.add(kept);
      for (const key of keys.slice(0, Math.max(0, keys.length + 1 - ASIDE))) await earlier.delete(key);
    }
    await work.done;
  }

  return {
    keepAside,
    async restore() {
      const kept = await db.get("current", SLOT);
      if (kept === undefined) return { issues: [] };
      const recovered = recoverProject(kept.text);
      const read = { ...recovered, ...(recovered.project && { savedAt: kept.savedAt }) };
      return keepAside().then(
        () => read,
        (refused: unknown) => ({ ...read, refused }),
      );
    },
    async save(project) {
      const savedAt = Date.now();
      const work = db.transaction("current", "readwrite", { durability: "strict" });
      const put = work.store.put({ text: writeProject(project), savedAt }, SLOT);
      work.commit(); // not left to the next turn, which a page that is left does not have
      await Promise.all([put, work.done]);
      return savedAt;
    },
  };
}

const openSlot = (slot: string): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>(slot, 1, {
    upgrade(fresh) {
      fresh.createObjectStore("current");
      fresh.createObjectStore("earlier", { autoIncrement: true });
    },
    blocking: (_, __, event) => (event.target as IDBDatabase).close(), // a newer program in another tab goes first
  });

/** When the plans of a slot were last saved, milliseconds since 1970; undefined where none ever were. */
export async function projectSavedAt(slot: string): Promise<number | undefined> {
  const db = await openSlot(slot);
  const kept = await db.get("current", SLOT);
  db.close();
  return kept?.savedAt;
}

/** Puts the plans of one slot into another, in the place of what is there. */
export async function copyProject(from: string, to: string): Promise<void> {
  const [source, target] = await Promise.all([openSlot(from), openSlot(to)]);
  const kept = await source.get("current", SLOT);
  if (kept !== undefined) await target.put("current", kept, SLOT);
  source.close();
  target.close();
}

/** Forgets the plans of a slot. */
export const dropProject = (slot: string): Promise<void> => deleteDB(slot);
