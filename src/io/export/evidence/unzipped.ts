import { strFromU8, unzipSync } from "fflate";
import type { PackFiles } from "./pack";

/** The texts in a zip. Throws where the bytes are no zip. */
export const unzipped = (bytes: Uint8Array): PackFiles =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
