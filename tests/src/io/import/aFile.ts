import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findTables, type Table } from "../../../../src/io/import/findTables";
import { readFile } from "../../../../src/io/import/readFile";

const FOLDER = new URL("cases/", import.meta.url);

/** The bytes of one of the small dirty files. */
export const caseBytes = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(name, FOLDER))));

/** The tables of a file, from its bytes or its text. */
export async function tablesOf(
  name: string,
  content: Uint8Array | string = caseBytes(name),
): Promise<readonly Table[]> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return (await readFile(name, bytes)).grids.flatMap(findTables);
}
