/** Signs that Windows-1252 has and Chinese text in GB18030 read as such is full of. */
const FOREIGN = /[\u00a0-\u00ff]{3}/g;

/**
 * The text of a file in whatever code an office saved it: UTF-8 with or without its mark, UTF-16 with one, GB18030, or
 * Windows-1252 where Chinese would not be Chinese. Never throws.
 */
export function decodeText(bytes: Uint8Array): string {
  const mark = String.fromCharCode(...bytes.subarray(0, 2));
  if (mark === "\xff\xfe") return new TextDecoder("utf-16le").decode(bytes);
  if (mark === "\xfe\xff") return new TextDecoder("utf-16be").decode(bytes);
  return decoded(bytes, "utf-8") ?? chineseOrWestern(bytes);
}

function chineseOrWestern(bytes: Uint8Array): string {
  const chinese = decoded(bytes, "gb18030");
  const western = new TextDecoder("windows-1252").decode(bytes);
  if (chinese === undefined) return western;
  const han = chinese.match(/\p{Script=Han}/gu)?.length ?? 0;
  const runs = western.match(FOREIGN)?.length ?? 0;
  return han > 0 && runs > 0 ? chinese : western;
}

function decoded(bytes: Uint8Array, code: string): string | undefined {
  try {
    return new TextDecoder(code, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
