import type { PackFiles } from "./pack";

const [DIRECTORY_END, ENTRY] = [0x06054b50, 0x02014b50];
/** Bytes of the mark that ends a zip, without the comment that may follow it. */
const END_LENGTH = 22;

/**
 * The texts in a zip, to the byte; inflated by the browser's own means, which the page of an evidence pack need not bring along.
 * Rejects where the bytes are no zip.
 */
export async function unzipped(bytes: Uint8Array<ArrayBuffer>): Promise<PackFiles> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - END_LENGTH;
  while (end >= 0 && view.getUint32(end, true) !== DIRECTORY_END) end--;
  if (end < 0) throw new Error("no zip: its directory is missing");

  const files: Record<string, string> = {};
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== ENTRY) throw new Error("no zip: its directory is damaged");
    const [method, packed] = [view.getUint16(at + 10, true), view.getUint32(at + 20, true)];
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const content = bytes.subarray(start, start + packed);
    files[textOf(bytes.subarray(at + 46, at + 46 + name))] = textOf(await inflated(content, method));
    at += 46 + name + extra + comment;
  }
  return files;
}

/** What was packed: as it is (0) or deflated (8). */
async function inflated(content: Uint8Array<ArrayBuffer>, method: number): Promise<Uint8Array> {
  if (method === 0) return content;
  if (method !== 8) throw new Error(`a file is packed in a way that is not known: ${method}`);
  const stream = new Blob([content]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** A text with the mark that it may begin with: its hash is taken of that too. */
export const textOf = (bytes: Uint8Array): string =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
