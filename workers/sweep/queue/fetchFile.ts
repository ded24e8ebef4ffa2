import { bytesHash, type ContentFiles, type ContentKind } from "../contentFiles";
import { readCase } from "../sweepCase";

/** Brings a file of a sweep into a folder, where it is not there yet. Throws where nobody sent it, or it is not what its name says. */
export async function fetchFile(
  files: ContentFiles,
  kind: ContentKind,
  hash: string,
  get: () => Promise<Uint8Array | undefined>,
): Promise<void> {
  if (files.has(kind, hash)) return;
  const bytes = await get();
  if (bytes === undefined) throw new Error(`nobody sent ${kind} ${hash}`);
  if (kind === "case") readCase(hash, new TextDecoder().decode(bytes));
  else if (bytesHash(bytes) !== hash) throw new Error(`${kind} ${hash} is not what its name says`);
  files.write(kind, hash, bytes);
}
