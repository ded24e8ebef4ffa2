import { unzipSync } from "fflate";
import type { PackFiles } from "./pack";

/** The texts in a zip, to the byte. Throws where the bytes are no zip. */
export const unzipped = (bytes: Uint8Array): PackFiles =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, textOf(content)]));

/** A text with the mark that it may begin with: its hash is taken of that too. */
export const textOf = (bytes: Uint8Array): string =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
