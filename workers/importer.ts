import type { CityFiles } from "../src/io/city/cityFiles";
import type { Defaults } from "../src/io/import/buildCity";
import {
  type Breath,
  type Imported,
  type ImportedCity,
  importTables,
  joinedReads,
  type ReadFiles,
  readTables,
} from "../src/io/import/importCity";
import type { Recipe } from "../src/io/import/recipe";

/** A file as the screen hands it over; the id names its content, whatever it is called. */
export interface DroppedFile {
  readonly id: string;
  readonly name: string;
  readonly content: Blob;
}

/** What an import came to, without the files of the city, which stay here until they are wanted. */
export interface Outcome extends Omit<Imported, "city" | "findings"> {
  readonly city?: Omit<ImportedCity, "files">;
}

/** Word of how far it is. */
export type Told = (...at: Parameters<Breath>) => void;

/** The contract between the screen and the import: files and a recipe in, what was found out, one import at a time. */
export interface Importer {
  /** Takes what no table has; every import is filled up from the last one opened. */
  open(defaults: Defaults): void;
  /** Reads the files that it has not read, joins all and builds the city. A word that fails ends nothing. */
  work(files: readonly DroppedFile[], said: Partial<Recipe>, tell: Told): Promise<Outcome>;
  /** What the last work found, as a workbook with its cells marked. */
  issues(language: "zh" | "en"): Promise<Uint8Array<ArrayBuffer>>;
  /** The files of the city that the last work came to. */
  city(): CityFiles;
}

/** The import behind the contract. It lives in a worker, and anywhere else that a test puts it. */
export function createImporter(): Importer {
  let given: Defaults | undefined;
  let made: CityFiles | undefined;
  let found: { readonly findings: Imported["findings"]; readonly tables: ReadFiles["tables"] } | undefined;
  const reads = new Map<string, ReadFiles>();

  return {
    open(defaults) {
      given = defaults;
    },
    async work(files, said, tell) {
      if (given === undefined) throw new Error("an import wants the defaults first");
      const wanted = new Set(files.map(({ id }) => id));
      for (const id of reads.keys()) if (!wanted.has(id)) reads.delete(id);
      for (const [nth, { id, name, content }] of files.entries()) {
        if (reads.has(id)) continue;
        tell("read", nth, files.length);
        reads.set(id, await readTables([{ name, bytes: new Uint8Array(await content.arrayBuffer()) }]));
      }
      const all = joinedReads(files.flatMap(({ id }) => reads.get(id) ?? []));
      const { city, findings, ...rest } = await importTables(all, said, given, async (...at) => tell(...at));
      made = city?.files;
      found = { findings, tables: all.tables };
      if (city === undefined) return rest;
      const { files: _, ...figures } = city;
      return { ...rest, city: figures };
    },
    async issues(language) {
      if (found === undefined) throw new Error("nothing has been read yet");
      const { issueBookIn } = await import("../src/io/import/books/issueBookIn");
      return issueBookIn(language, found.findings, found.tables);
    },
    city() {
      if (made === undefined) throw new Error("there is no city yet");
      return made;
    },
  };
}
