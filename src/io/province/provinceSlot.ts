import { type DBSchema, openDB } from "idb";

interface Schema extends DBSchema {
  files: { key: string; value: Uint8Array<ArrayBuffer> };
}

const SLOT = "last";

const open = () =>
  openDB<Schema>("school-layout-simulator province", 1, {
    upgrade: (fresh) => void fresh.createObjectStore("files"),
  });

/** Keeps a province file in this browser, in the place of the one before. Rejects where there is no room. */
export async function keepProvince(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const db = await open();
  await db.put("files", bytes, SLOT);
  db.close();
}

/** The province file that was kept last; nothing where none was. */
export async function keptProvince(): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const db = await open();
  const bytes = await db.get("files", SLOT);
  db.close();
  return bytes;
}
