import { bytesHash, type ContentFiles, type ContentKind } from "../contentFiles";

/**
 * Brings a file of a sweep into a folder, where it is not there yet. Throws where nobody sent it, or it is not what its name says; the
 * content of a case is looked at when it is read.
 */
export async function fetchFile(
  files: ContentFiles,
  kind: ContentKind,
  hash: string,
  get: () => Promise<Uint8Array | undefined>,
): Promise<void> {
  if (files.has(kind, hash)) return;
  const bytes = await get();
  if (bytes === undefined) throw new Error(`nobody sent ${kind} ${hash}`);
  if (kind === "city" && bytesHash(bytes) !== hash)
    throw new Error(`${kind} ${hash} is not what its name says`);
  files.write(kind, hash, bytes);
}
