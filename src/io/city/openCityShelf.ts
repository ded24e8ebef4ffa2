import { type DBSchema, openDB } from "idb";
import { copyProject, dropProject, projectSavedAt } from "../projectStorage";
import type { CityCard } from "./cityCard";
import { type CityShelf, createCityShelf } from "./cityShelf";
import { projectSlot } from "./projectSlot";

interface Schema extends DBSchema {
  cards: { key: string; value: CityCard };
  zips: { key: string; value: Uint8Array<ArrayBuffer> };
}

const NAME = "school-layout-simulator cities";

/** Opens the shelf in the browser's own storage. Rejects where there is none, as in some private windows. */
export async function openCityShelf(): Promise<CityShelf> {
  const db = await openDB<Schema>(NAME, 1, {
    upgrade(fresh) {
      fresh.createObjectStore("cards");
      fresh.createObjectStore("zips");
    },
    blocking: (_, __, event) => (event.target as IDBDatabase).close(), // a newer program in another tab goes first
  });
  const both = () => db.transaction(["cards", "zips"], "readwrite", { durability: "strict" });
  return createCityShelf(
    {
      cards: () => db.getAll("cards"),
      zip: (id) => db.get("zips", id),
      async put(card, zip) {
        const work = both();
        const put = work.objectStore("cards").put(card, card.id);
        const kept = zip && work.objectStore("zips").put(zip, card.id);
        await Promise.all([put, kept, work.done]);
      },
      async drop(id) {
        const work = both();
        await Promise.all([
          work.objectStore("cards").delete(id),
          work.objectStore("zips").delete(id),
          work.done,
        ]);
      },
    },
    {
      savedAt: (id) => projectSavedAt(projectSlot(id)),
      copy: (from, to) => copyProject(projectSlot(from), projectSlot(to)),
      drop: (id) => dropProject(projectSlot(id)),
    },
  );
}
