import { wants } from "../shapeIssues";
import { z } from "../zod";
import type { Datum } from "./datum";
import { compared } from "./findings";
import type { Table } from "./findTables";
import { FIXES, type Fixes } from "./fixes";
import { TABLE_KINDS, type TableKind } from "./guessFields";
import { NORM_SETS, type NormSet } from "./normSets";

/** How one table is read: whoever has these headings is this table, whatever its file is called this year. */
export interface TableRecipe {
  readonly heads: readonly string[];
  readonly kind: TableKind;
  /** One field a column, as `fieldText` writes it. */
  readonly fields: readonly string[];
  /** Only where no year stands in the table, its title, its sheet or its file. */
  readonly year?: number;
}

/** All that a planner decided about an import, as plain data: the same files and the same recipe give the same city, byte for byte. */
export interface Recipe {
  readonly version: 1;
  readonly cityName: string;
  /** Absent: the last year that the schools' tables speak of. */
  readonly baseYear?: number;
  readonly datum: Datum;
  /** The rules, terms and ages of schooling; absent: the first set. */
  readonly norms?: NormSet;
  /** Pairs of names that are alike: taken for one, or not. */
  readonly alikeNames: "join" | "keepApart";
  /** Pairs of names, in the order of their signs, that are alike and still two. */
  readonly apart?: readonly (readonly [string, string])[];
  readonly fixes?: Fixes;
  /** Points that were set by hand. */
  readonly placed?: readonly PlacedPoint[];
  readonly tables: readonly TableRecipe[];
}

/** Where something lies of which no table gives a point, WGS-84 degrees. */
export interface PlacedPoint {
  readonly of: "schools" | "settlements";
  /** As `joinRows` names it. */
  readonly key: string;
  readonly lng: number;
  readonly lat: number;
}

const DATUM = /^(WGS-84|GCJ-02|BD-09|GK3:\d\d|GK6:\d\d|EPSG:27700)$/;
const text = z.string().max(500);

export const recipeShape = z.strictObject({
  version: z.literal(1),
  cityName: text.min(1),
  baseYear: z.exactOptional(z.int().min(2000).max(2100)),
  datum: z
    .string()
    .refine(
      (written) => DATUM.test(written),
      wants("oneOf", { values: "WGS-84, GCJ-02, BD-09, GK3:35, EPSG:27700" }),
    )
    .transform((written) => written as Datum),
  norms: z.exactOptional(z.enum(NORM_SETS)),
  alikeNames: z.enum(["join", "keepApart"]),
  apart: z.exactOptional(z.array(z.tuple([text, text]))),
  fixes: z.exactOptional(
    z.strictObject(
      mapped(FIXES, (choices) => z.exactOptional(z.enum(choices))) as {
        [R in keyof typeof FIXES]: z.ZodExactOptional<z.ZodType<(typeof FIXES)[R][number]>>;
      },
    ),
  ),
  placed: z.exactOptional(
    z.array(
      z.strictObject({
        of: z.enum(["schools", "settlements"]),
        key: text,
        lng: z.number().min(-180).max(180),
        lat: z.number().min(-85).max(85),
      }),
    ),
  ),
  tables: z.array(
    z.strictObject({
      heads: z.array(text),
      kind: z.enum(TABLE_KINDS),
      fields: z.array(text),
      year: z.exactOptional(z.int().min(1900).max(2100)),
    }),
  ),
}) satisfies z.ZodType<Recipe>;

function mapped<K extends string, V, W>(of: Readonly<Record<K, V>>, make: (value: V) => W): Record<K, W> {
  return Object.fromEntries(Object.entries<V>(of).map(([key, value]) => [key, make(value)])) as Record<K, W>;
}

/** A table's headings, each in one line. */
export const headsOf = (table: Table): readonly string[] => table.columns.map(({ heads }) => heads.join("/"));

/** The recipe of the table with these headings. */
export const tableRecipe = (recipes: readonly TableRecipe[], table: Table): TableRecipe | undefined => {
  const heads = headsOf(table).join("\n");
  return recipes.find((one) => one.heads.join("\n") === heads);
};

/** One entry for each kind of heading, in an order that files do not decide. */
export function onceByHeads(tables: readonly TableRecipe[]): readonly TableRecipe[] {
  const byHeads = new Map(tables.map((table) => [table.heads.join("\n"), table]));
  return [...byHeads].sort(([a], [b]) => compared(a, b)).map(([, table]) => table);
}
