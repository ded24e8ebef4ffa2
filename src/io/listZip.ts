import { unzipSync } from "fflate";

/** A file within a zip, and its size once unpacked as the zip states it. */
export interface ZipEntry {
  readonly name: string;
  readonly size: number;
}

/** What a zip holds, without unpacking any of it. Throws where it is none, or cut off. */
export function listZip(bytes: Uint8Array): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      entries.push({ name, size: originalSize });
      return false;
    },
  });
  return entries;
}
