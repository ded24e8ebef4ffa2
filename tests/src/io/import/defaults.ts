import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Defaults } from "../../../../src/io/import/buildCity";
import type { SourceFile } from "../../../../src/io/import/importCity";
import { readAssumptions } from "../../../../src/io/readAssumptions";
import { readNorms } from "../../../../src/io/readNorms";
import { caseBytes } from "./aFile";

const json = (path: string): unknown =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../../../${path}`, import.meta.url)), "utf8"));
const text = (path: string): string => JSON.stringify(json(path));
const { norms } = readNorms(json("seeds/norms.json"));
const { assumptions } = readAssumptions(json("data/zhongwei/assumptions.json"));
if (norms === undefined || assumptions === undefined)
  throw new Error("expected norms and assumptions that can be read");

/** What a city is filled up with, 2024 where no year stands. */
export const defaults: Defaults = {
  norms,
  national: assumptions,
  year: 2024,
  kept: new Map([["norms.json", text("seeds/norms.json")]]),
  sets: new Map([
    ["england", text("seeds/norms-england.json")],
    ["us", text("seeds/norms-us.json")],
  ]),
};

/** Files of a name and a text, or of one of the small dirty files. */
export const source = (name: string, text?: string): SourceFile => ({
  name,
  bytes: text === undefined ? caseBytes(name) : new TextEncoder().encode(text),
});
