import type { Issue } from "../../domain/issue";
import type { Name } from "../../domain/name";
import { parseJson } from "../parseJson";
import { type CityCard, cardFigures } from "./cityCard";
import type { CityFiles } from "./cityFiles";
import { readCityZip, writeCityZip } from "./cityZip";
import { compactJson } from "./compactJson";
import { readCity } from "./readCity";

/** The planner's own cities in this browser: their files, and what is said of each. */
export interface CityShelf {
  /** The cities that can be opened and those just deleted, the last changed first. */
  list(): Promise<readonly CityCard[]>;
  /** Puts a city on the shelf, given as files or as a city file; or tells what is wrong with it, and then nothing is kept. */
  add(city: CityFiles | Uint8Array<ArrayBuffer>): Promise<Shelved>;
  /** The files of a city, or that there is none of this id. */
  open(id: string): Promise<Unpacked>;
  /** The city file as it is kept. */
  zip(id: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /**
   * Puts other files in a city's place: next year's tables. Its plans stay; the city as it was lies beside it among those just deleted,
   * with its plans, under the name that is given.
   */
  replace(id: string, files: CityFiles, nameBefore: Name): Promise<Shelved>;
  rename(id: string, name: Name): Promise<void>;
  /** A second one with the same files and the same plans; with the files where the first is none of the shelf. */
  duplicate(id: string, name: Name, files?: CityFiles): Promise<Shelved>;
  remove(id: string): Promise<void>;
  /** Undoes `remove`. */
  putBack(id: string): Promise<void>;
  /** Forgets what was deleted more than a day ago, with its plans. */
  tidy(): Promise<void>;
}

export interface Shelved {
  readonly card?: CityCard;
  readonly issues: readonly Issue[];
}

export interface Unpacked {
  readonly files?: CityFiles;
  readonly issues: readonly Issue[];
}

/** Where cards and city files are kept by id; each call is whole or not at all. */
export interface ShelfRows {
  cards(): Promise<readonly CityCard[]>;
  put(card: CityCard, zip?: Uint8Array<ArrayBuffer>): Promise<void>;
  zip(id: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  drop(id: string): Promise<void>;
}

/** The plans of each city, which lie in a place of their own. */
export interface ShelfPlans {
  savedAt(id: string): Promise<number | undefined>;
  copy(from: string, to: string): Promise<void>;
  drop(id: string): Promise<void>;
}

const DAY_MS = 86_400_000;

/** The shelf over whatever keeps its rows. */
export function createCityShelf(
  rows: ShelfRows,
  plans: ShelfPlans,
  now: () => number = Date.now,
  freshId: () => string = randomId,
): CityShelf {
  const cardOf = async (id: string) => (await rows.cards()).find((card) => card.id === id);
  const change = async (id: string, edit: (card: CityCard) => CityCard) => {
    const card = await cardOf(id);
    if (card !== undefined) await rows.put(edit(card));
  };
  const filesOf = async (id: string): Promise<Unpacked> => {
    const zip = await rows.zip(id);
    return zip === undefined
      ? { issues: [{ file: id, problem: "missing", found: "", wanted: { word: "cityFile" } }] }
      : readCityZip(zip);
  };
  const shelve = async (id: string, given: CityFiles | Uint8Array<ArrayBuffer>): Promise<Shelved> => {
    const { files, issues: flaws } =
      given instanceof Uint8Array ? readCityZip(given) : { files: given, issues: [] };
    if (files === undefined) return { issues: flaws };
    const { city, issues } = readCity(files);
    if (city === undefined) return { issues };
    const zip = given instanceof Uint8Array ? given : writeCityZip(files);
    const card: CityCard = {
      id,
      origin: "mine",
      ...cardFigures(city),
      bytes: zip.length,
      changedAt: now(),
    };
    await rows.put(card, zip);
    return { card, issues: [] };
  };

  const duplicated = async (id: string, name: Name, given?: CityFiles): Promise<Shelved> => {
    const { files, issues } = given === undefined ? await filesOf(id) : { files: given, issues: [] };
    if (files === undefined) return { issues };
    const shelved = await shelve(freshId(), named(files, name));
    if (shelved.card !== undefined) await plans.copy(id, shelved.card.id);
    return shelved;
  };
  const gone = (card: CityCard): CityCard => ({ ...card, goneAt: now() });

  return {
    async list() {
      const dated = (await rows.cards()).map(async (card) => {
        const changedAt = Math.max(card.changedAt ?? 0, (await plans.savedAt(card.id)) ?? 0);
        return { ...card, changedAt };
      });
      return (await Promise.all(dated)).sort((a, b) => b.changedAt - a.changedAt);
    },
    add: (given) => shelve(freshId(), given),
    open: filesOf,
    zip: rows.zip,
    async replace(id, files, nameBefore) {
      const { issues } = readCity(files);
      if (issues.length > 0) return { issues };
      const before = await duplicated(id, nameBefore);
      if (before.card !== undefined) await change(before.card.id, gone);
      return shelve(id, files);
    },
    async rename(id, name) {
      const card = await cardOf(id);
      const { files } = await filesOf(id);
      if (card === undefined || files === undefined) return;
      const zip = writeCityZip(named(files, name));
      await rows.put({ ...card, name, bytes: zip.length, changedAt: now() }, zip);
    },
    duplicate: duplicated,
    remove: (id) => change(id, gone),
    putBack: (id) => change(id, ({ goneAt: _, ...card }) => card),
    async tidy() {
      for (const { id, goneAt } of await rows.cards()) {
        if (goneAt === undefined || now() - goneAt < DAY_MS) continue;
        await rows.drop(id);
        await plans.drop(id);
      }
    },
  };
}

/** The same city under another name; its key stays, for no figure depends on what a city is called. */
function named(files: CityFiles, name: Name): CityFiles {
  const { json } = parseJson("dataset.json", files.get("dataset.json") ?? "");
  return new Map([...files, ["dataset.json", compactJson({ ...(json as object), name })]]);
}

const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(36).padStart(2, "0")).join(
    "",
  );
