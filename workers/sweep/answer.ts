import { gunzipSync, gzipSync } from "node:zlib";
import type { Name } from "../../src/domain/name";
import type { FutureFigures, FutureShape } from "../../src/model/futures/indicators";
import { bytesHash } from "./contentFiles";

/** A county as a province sees it. */
export interface CountyAbout {
  readonly id: string;
  readonly name: Name;
  readonly lng: number;
  readonly lat: number;
  /** Its outline, as rings of degrees; none where the city has no outlines. */
  readonly rings: readonly (readonly (readonly [lng: number, lat: number])[])[];
  readonly settlements: number;
  readonly schools: number;
}

/** What the answer to what is believed says beside its figures. */
export interface CityAbout {
  readonly name: Name;
  readonly statement: Name;
  readonly counties: readonly CountyAbout[];
  /** Yuan by `year × counties + county`: investment, then running costs. */
  readonly money: readonly (readonly [investment: number, running: number])[];
}

/** The answer to a job of a sweep: figures of its futures, or of what is believed as of one future. */
export interface SweepAnswer {
  readonly shape: FutureShape;
  readonly futures: readonly FutureFigures[];
  readonly about?: CityAbout;
}

/** An answer as it is kept: gzipped bytes, and the hash of what they say. */
export interface Packed {
  readonly hash: string;
  readonly bytes: Uint8Array;
}

const COLUMNS = ["units", "flags", "seatYears", "births"] as const;
const FLOAT = 8;

/** Packs an answer: the length of a head, the head as JSON, then the columns of each future; the same answer, the same bytes. */
export function packAnswer({ shape, futures, about }: SweepAnswer): Packed {
  const head = Buffer.from(
    JSON.stringify({ shape, about, futures: futures.length, sizes: sizesOf(futures[0]) }),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  const columns = futures.flatMap((future) => COLUMNS.map((name) => bytesOf(future[name])));
  const whole = Buffer.concat([length, head, ...columns]);
  return { hash: bytesHash(whole), bytes: gzipSync(whole, { level: 1 }) };
}

/** Reads a packed answer and says what its hash is. Throws where it was cut off, or is larger than any answer may be. */
export function unpackAnswer(bytes: Uint8Array): SweepAnswer & { readonly hash: string } {
  const whole = gunzipSync(bytes, { maxOutputLength: MOST_BYTES });
  const start = 4 + whole.readUInt32LE(0);
  const { shape, about, futures, sizes } = JSON.parse(whole.toString("utf8", 4, start));
  const lengths: readonly number[] = COLUMNS.map((name) => sizes[name]);
  const widths = lengths.map((length, at) => (COLUMNS[at] === "flags" ? length : length * FLOAT));
  const width = widths.reduce((sum, one) => sum + one, 0);
  if (width === 0 || whole.length !== start + futures * width) throw new Error("an answer was cut off");
  let at = start;
  const take = (length: number) => {
    const part = whole.buffer.slice(whole.byteOffset + at, whole.byteOffset + at + length);
    at += length;
    return part;
  };
  return {
    hash: bytesHash(whole),
    shape,
    ...(about && { about }),
    futures: Array.from(
      { length: futures },
      (): FutureFigures => ({
        units: new Float64Array(take(widths[0])),
        flags: new Uint8Array(take(widths[1])),
        seatYears: new Float64Array(take(widths[2])),
        births: new Float64Array(take(widths[3])),
      }),
    ),
  };
}

/** A job of 10,000 futures of a county, or of 500 of a city of eight million. */
const MOST_BYTES = 400_000_000;

const sizesOf = (future: FutureFigures) =>
  Object.fromEntries(COLUMNS.map((name) => [name, future[name].length]));

const bytesOf = (column: Float64Array | Uint8Array) =>
  Buffer.from(column.buffer, column.byteOffset, column.byteLength);
