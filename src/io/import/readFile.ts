import { unzipSync } from "fflate";
import { listZip, type ZipEntry } from "../listZip";
import { type Bundle, bundlesOf } from "./geo/bundles";
import { readDbf } from "./geo/readDbf";
import { readGeoJson } from "./geo/readGeoJson";
import { readKml } from "./geo/readKml";
import { readShapefile } from "./geo/readShapefile";
import type { FileFault, FileRead } from "./grid";
import { readCsv } from "./readCsv";
import { cellValue, readWorkbook } from "./readWorkbook";

/** What a zip may hold once it is unpacked, and how much more than its own size; beyond it is no file of an office. */
const MOST_UNPACKED = 600_000_000;
const MOST_TIMES = 200;

/** The sheets of a file, or of the parts of a shapefile. Never throws. */
export async function readBundle({
  name,
  whole,
  parts = {},
}: Bundle<{ readonly name: string; readonly bytes: Uint8Array }>): Promise<FileRead> {
  if (whole !== undefined) return readFile(name, whole.bytes);
  return readShapefile(
    name,
    Object.fromEntries(Object.entries(parts).map(([part, { bytes }]) => [part, bytes])),
  );
}

/** The sheets of a file of whatever kind its content says it is; its name decides nothing but the text that is no web page. Never throws. */
export async function readFile(file: string, bytes: Uint8Array): Promise<FileRead> {
  if (bytes.length === 0) return fault(file, "empty");
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  if (/^(\x89PNG|\xff\xd8\xff|GIF8|BM.{4}\0\0\0\0|RIFF)/s.test(head)) return fault(file, "picture");
  if (/^(%PDF|\{\\rtf)/.test(head)) return fault(file, "document");
  if (/^(\xef\xbb\xbf)?\s*[[{]\s*["{[]/.test(head)) return readGeoJson(file, bytes);
  if (/<kml\b/i.test(head) || /\.kml$/i.test(file)) return readKml(file, bytes);
  if (head.startsWith("\0\0\x27\x0a")) return readShapefile(file, { shp: bytes });
  if (/\.dbf$/i.test(file)) return readTable(file, bytes);
  if (head.startsWith("PK")) return readZip(file, bytes);
  if (head.startsWith("\xd0\xcf\x11\xe0"))
    return isLocked(bytes) ? fault(file, "password") : readWorkbook(file, bytes);
  if (/<(html|table|\?xml|workbook)/i.test(head)) return readWorkbook(file, bytes);
  const zeros = head.replace(/[^\0]/g, "").length;
  if (zeros > 0 && !/^(\xff\xfe|\xfe\xff)/.test(head)) return fault(file, "unknown");
  return { grids: [readCsv(file, bytes)], faults: [] };
}

const fault = (file: string, why: FileFault): FileRead => ({ grids: [], faults: [{ file, fault: why }] });

/** An encrypted workbook is an old container with a stream of this name, in UTF-16, in it. */
const isLocked = (bytes: Uint8Array): boolean =>
  new TextDecoder("latin1").decode(bytes).includes("EncryptedPackage".replace(/./g, "$&\0"));

async function readZip(file: string, bytes: Uint8Array): Promise<FileRead> {
  let entries: readonly ZipEntry[];
  try {
    entries = listZip(bytes);
  } catch {
    return fault(file, "cut");
  }
  const names = entries.map(({ name }) => name);
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > MOST_UNPACKED || unpacked > 10_000_000 + bytes.length * MOST_TIMES)
    return fault(file, "tooLarge");
  if (names.includes("[Content_Types].xml") || names.includes("content.xml")) {
    return names.some((name) => /^(xl\/|content\.xml)/.test(name))
      ? readWorkbook(file, bytes)
      : fault(file, "document");
  }
  const reads: FileRead[] = [];
  let parts: Readonly<Record<string, Uint8Array>>;
  try {
    parts = unzipSync(bytes);
  } catch {
    return fault(file, "cut");
  }
  const held = Object.entries(parts).flatMap(([name, part]) =>
    name.endsWith("/") || name.startsWith("__MACOSX") || /\.zip$/i.test(name)
      ? []
      : [{ name: `${file}/${name}`, bytes: part }],
  );
  for (const bundle of bundlesOf(held)) reads.push(await readBundle(bundle));
  return { grids: reads.flatMap((one) => one.grids), faults: reads.flatMap((one) => one.faults) };
}

/** A table of a database, in whatever code it was written. */
async function readTable(file: string, bytes: Uint8Array): Promise<FileRead> {
  const rows = await readDbf(bytes);
  if (rows === undefined) return fault(file, "cut");
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = rows.map((row) => names.map((name) => cellValue(row[name])));
  return { grids: [{ file, rows: [names, ...cells], merges: [] }], faults: [] };
}
