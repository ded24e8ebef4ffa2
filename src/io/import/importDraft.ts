import { type DBSchema, openDB } from "idb";
import type { Recipe } from "./recipe";

/** An import that is not done yet: its files, what was said of them, and the step that is open. */
export interface ImportDraft {
  readonly files: readonly DraftFile[];
  readonly said: Partial<Recipe>;
  readonly step: string;
}

/** A file as it was dropped. */
export interface DraftFile {
  readonly id: string;
  readonly name: string;
  readonly content: Blob;
}

interface Schema extends DBSchema {
  files: { key: string; value: DraftFile };
  said: { key: string; value: Omit<ImportDraft, "files"> & { readonly ids: readonly string[] } };
}

const SLOT = "draft";

/** Keeps an import in this browser, so that a page that is left or loaded again loses nothing. */
export interface DraftStorage {
  read(): Promise<ImportDraft | undefined>;
  /** Writes files only where they are new. */
  write(draft: ImportDraft): Promise<void>;
  clear(): Promise<void>;
}

const NAME = "school-layout-simulator import";

/**
 * Opens the browser's own storage. Rejects where there is none, as in some private windows.
 *
 * @param into The city that the files go into, which has a draft of its own.
 */
export async function openDraftStorage(into?: string): Promise<DraftStorage> {
  const db = await openDB<Schema>(into === undefined ? NAME : `${NAME} ${into}`, 1, {
    upgrade(fresh) {
      fresh.createObjectStore("files");
      fresh.createObjectStore("said");
    },
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  });
  return {
    async read() {
      const kept = await db.get("said", SLOT);
      if (kept === undefined) return undefined;
      const files = await Promise.all(kept.ids.map((id) => db.get("files", id)));
      const { said, step } = kept;
      return { said, step, files: files.filter((file) => file !== undefined) };
    },
    async write({ files, said, step }) {
      const work = db.transaction(["files", "said"], "readwrite");
      const store = work.objectStore("files");
      const ids = files.map(({ id }) => id);
      const before = await store.getAllKeys();
      for (const file of files) if (!before.includes(file.id)) await store.put(file, file.id);
      for (const id of before) if (!ids.includes(id)) await store.delete(id);
      await work.objectStore("said").put({ ids, said, step }, SLOT);
      await work.done;
    },
    async clear() {
      const work = db.transaction(["files", "said"], "readwrite");
      await Promise.all([work.objectStore("files").clear(), work.objectStore("said").clear(), work.done]);
    },
  };
}
