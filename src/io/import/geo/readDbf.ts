import { decodeText } from "../decodeText";

/** Rows of a dbf file: texts, numbers, and nothing where a cell is blank. */
export type DbfRows = readonly Readonly<Record<string, unknown>>[];

/**
 * The rows of a dbf file in the code its own mark, its .cpg or its signs tell, or undefined where it is cut.
 *
 * @param cpg What the file beside it says of its code.
 */
export async function readDbf(bytes: Uint8Array, cpg?: Uint8Array): Promise<DbfRows | undefined> {
  if (bytes.length < 33) return undefined;
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [records, headLength, rowLength] = [
    head.getUint32(4, true),
    head.getUint16(8, true),
    head.getUint16(10, true),
  ];
  if (headLength < 33 || rowLength < 2 || headLength + records * rowLength > bytes.length + 1)
    return undefined;
  const { parseDbf } = await import("shpjs");
  try {
    return parseDbf(bytes, codeOf(bytes, headLength, cpg)).map(datesAsText);
  } catch {
    return undefined;
  }
}

/** Codes by the number that stands in the head of the file: simplified Chinese, Western. */
const MARKS: Readonly<Record<number, string>> = { 77: "gb18030", 3: "windows-1252", 87: "windows-1252" };

function codeOf(bytes: Uint8Array, headLength: number, cpg: Uint8Array | undefined): string {
  const said = cpg === undefined ? "" : new TextDecoder().decode(cpg).trim();
  if (/^(936|cp936|gbk|gb2312|gb18030|ansi 936)$/i.test(said)) return "gb18030";
  if (/^utf-?8$/i.test(said)) return "utf-8";
  const marked = MARKS[new DataView(bytes.buffer, bytes.byteOffset).getUint8(29)];
  if (marked === "gb18030") return marked;
  const whole = [bytes.subarray(32, headLength), bytes.subarray(headLength)].map(decodeText);
  const isUtf8 = isCode(bytes, "utf-8");
  if (isUtf8) return "utf-8";
  return whole.some((text) => /\p{Script=Han}/u.test(text)) ? "gb18030" : (marked ?? "windows-1252");
}

function isCode(bytes: Uint8Array, code: string): boolean {
  try {
    new TextDecoder(code, { fatal: true }).decode(bytes.subarray(32));
    return true;
  } catch {
    return false;
  }
}

const datesAsText = (row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : value,
    ]),
  );
