import type { Datum } from "../../src/io/import/datum";
import type { ImportRule } from "../../src/io/import/findings";
import type { SourceFile } from "../../src/io/import/importCity";
import type { NormSet } from "../../src/io/import/normSets";

/** A primary school as the truth has it, before it is written out dirty. */
export interface TrueSchool {
  readonly code: string;
  readonly name: string;
  readonly county: string;
  readonly township: string;
  readonly lng: number;
  readonly lat: number;
  readonly rooms: number;
  /** Pupils of grades 1 to 6. */
  readonly byGrade: readonly number[];
}

/** A way in which an office might hand the same schools in. */
export interface DirtyForm {
  readonly name: string;
  readonly files: readonly SourceFile[];
  /** What each heading means, a line for each column. */
  readonly fields: readonly string[];
  /** How far points may be off, metres; absent where the form has none. */
  readonly pointM?: number;
  readonly datum?: Datum;
  /** Whether rooms are told. */
  readonly hasRooms?: boolean;
  /** Whose system of schooling it is written in. */
  readonly norms?: NormSet;
  /** Whether a school's pupils are told without their grades. */
  readonly isTotal?: boolean;
  /** What the form itself no longer holds: the rule that names every such cell, and the schools' figures as they can still be known. */
  readonly lost?: { readonly rule: ImportRule; readonly cells: number };
}

/** A cell as it is written. */
export type Cell = string | number | undefined;
/** A line of a table as it is written. */
export type Line = readonly Cell[];

export const utf8 = (text: string) => new TextEncoder().encode(text);
export const csv = (lines: readonly Line[], delimiter = ",") =>
  `${lines.map((line) => line.map((cell) => cell ?? "").join(delimiter)).join("\r\n")}\r\n`;
export const sum = (figures: readonly number[]) => figures.reduce((all, one) => all + one, 0);

/** Text in Windows-1252, whose letters are those of Latin-1 here. */
export const windows1252 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
