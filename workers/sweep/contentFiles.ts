import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "../../src/io/zod";

/** SHA-256 in 64 hexadecimal digits: the only address that a file of a sweep has. */
export const hashShape = z.string().regex(/^[0-9a-f]{64}$/);

/** What a file may be. */
export type ContentKind = "city" | "case" | "result";

/** Files of a sweep in a folder, each under the hash of what is in it or of what it answers. */
export interface ContentFiles {
  has(kind: ContentKind, hash: string): boolean;
  read(kind: ContentKind, hash: string): Uint8Array;
  /** Whole or not at all; a file that stands is left as it is. */
  write(kind: ContentKind, hash: string, bytes: Uint8Array): void;
}

const PLACE: Readonly<Record<ContentKind, readonly [folder: string, ending: string]>> = {
  city: ["cities", ".zip"],
  case: ["cases", ".json"],
  result: ["results", ".gz"],
};

/** SHA-256 of bytes. */
export const bytesHash = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** The files under a folder. Every call throws for an address that is no hash, so that none leads out of the folder. */
export function contentFiles(folder: string): ContentFiles {
  const placeOf = (kind: ContentKind, hash: string): string => {
    if (!hashShape.safeParse(hash).success) throw new Error(`no address of a ${kind}`);
    const [name, ending] = PLACE[kind];
    return join(folder, name, hash.slice(0, 2), `${hash}${ending}`);
  };
  return {
    has: (kind, hash) => existsSync(placeOf(kind, hash)),
    read: (kind, hash) => readFileSync(placeOf(kind, hash)),
    write(kind, hash, bytes) {
      const place = placeOf(kind, hash);
      if (existsSync(place)) return;
      mkdirSync(dirname(place), { recursive: true });
      const beside = `${place}.${process.pid}.${started++}.part`;
      try {
        writeFileSync(beside, bytes, { flush: true });
        renameSync(beside, place);
      } catch (problem) {
        rmSync(beside, { force: true });
        throw problem;
      }
    },
  };
}

/** Parts of one process are told apart by it. */
let started = 0;
