import type { CityFiles } from "../src/io/city/cityFiles";
import type { Defaults } from "../src/io/import/buildCity";
import { bundlesOf } from "../src/io/import/geo/bundles";
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
import { readStanding, type Standing } from "../src/io/import/refresh/standing";

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
  /**
   * Takes what no table has; every import is filled up from the last one opened.
   *
   * @param into The city that the files go into; absent: they make a new one.
   * @throws Error where that city cannot be read.
   */
  open(defaults: Defaults, into?: CityFiles): void;
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
  let standing: Standing | undefined;
  let made: CityFiles | undefined;
  let found: { readonly findings: Imported["findings"]; readonly tables: ReadFiles["tables"] } | undefined;
  const reads = new Map<string, ReadFiles>();

  return {
    open(defaults, into) {
      const read = into && readStanding(into);
      if (read !== undefined && read.standing === undefined)
        throw new Error(read.issues.map(({ file, found }) => `${file} ${found}`).join(", "));
      given = defaults;
      standing = read?.standing;
    },
    async work(files, said, tell) {
      if (given === undefined) throw new Error("an import wants the defaults first");
      const bundles = bundlesOf(files).map(({ whole, parts = {} }) => {
        const held = whole === undefined ? Object.values(parts) : [whole];
        return { id: held.map(({ id }) => id).join(" "), held };
      });
      const wanted = new Set(bundles.map(({ id }) => id));
      for (const id of reads.keys()) if (!wanted.has(id)) reads.delete(id);
      for (const [nth, { id, held }] of bundles.entries()) {
        if (reads.has(id)) continue;
        tell("read", nth, bundles.length);
        const contents = held.map(async ({ name, content }) => ({
          name,
          bytes: new Uint8Array(await content.arrayBuffer()),
        }));
        reads.set(id, await readTables(await Promise.all(contents)));
      }
      const all = joinedReads(bundles.flatMap(({ id }) => reads.get(id) ?? []));
      const breath: Breath = async (...at) => tell(...at);
      const { city, findings, ...rest } = await importTables(all, said, given, breath, standing);
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
