import type { Path } from "../../domain/assumptions";
import type { Name } from "../../domain/name";
import type { Setting, Terrain } from "../../domain/place";
import { AGES } from "../../domain/place";
import { type TextFault, textFault } from "../../domain/plainText";
import { type ByStage, STAGES } from "../../domain/stage";
import { quoted } from "../describeValue";
import { wants } from "../shapeIssues";
import { z } from "../zod";
import { entriesById, faultsInto, listOf } from "./manyOf";

/** The small shapes that all files are made of. Numbers are always finite; nothing is converted. */
const plain = (mayHaveLines: boolean) =>
  z.string().superRefine((text, context) => {
    const fault = textFault(text, mayHaveLines);
    if (fault !== undefined) context.addIssue({ code: "custom", ...faultOf(text, fault) });
  });

/** A text of one line that is shown as it is written. */
export const line = plain(false);
/** The same, of any number of lines. */
export const note = plain(true);

export const nameShape = z.strictObject({ zh: line, en: line }) satisfies z.ZodType<Name>;
export const noteShape = z.strictObject({ zh: note, en: note }) satisfies z.ZodType<Name>;

/** What every object answers to must not be looked up by an id. */
const isTrap = (id: string) => id in Object.prototype || id === "prototype";

/** A stored name of the kind `Id`: any short plain text without blanks at its ends. */
export const idShape = <Id extends string>() =>
  z
    .string()
    .min(1)
    .max(100)
    .refine((id) => id.trim() === id && textFault(id) === undefined && !isTrap(id), wants("id"))
    .transform((id) => id as Id);

export const yearShape = z.int().min(2000).max(2100);
export const stageShape = z.enum(STAGES);
export const settingShape = z.enum(["urban", "town", "rural"]) satisfies z.ZodType<Setting>;
export const terrainShape = z.enum(["plain", "hill"]) satisfies z.ZodType<Terrain>;

export const amount = (min: number, max: number) => z.number().min(min).max(max);
export const count = (max: number) => z.int().min(0).max(max);
export const share = amount(0, 1);

export const point = { lng: amount(-180, 180), lat: amount(-90, 90) } as const;

/** A value that moves over the years; the points must stand in order. */
export const pathShape = (value: z.ZodType<number>, firstYear = 2000, lastYear = 2100): z.ZodType<Path> =>
  listOf(z.strictObject({ year: z.int().min(firstYear).max(lastYear), value }), { max: 200 }).superRefine(
    (points, context) => {
      for (let i = 1; i < points.length; i++) {
        if (points[i].year > points[i - 1].year) continue;
        context.addIssue({
          code: "custom",
          path: [i, "year"],
          ...wants("laterYear", { year: points[i - 1].year }, "out-of-range"),
        });
      }
    },
  );

/**
 * One number per year of age, 0 … 100. A city brings 100,000 of them, so they are looked at in one plain loop and kept
 * as they are.
 */
export const byAgeShape = (min: number, max: number) =>
  z.unknown().superRefine((list, context) => {
    if (!Array.isArray(list) || list.length !== AGES) {
      context.addIssue({ code: "custom", ...wants("ages") });
      return;
    }
    for (let age = 0; age < AGES; age++) {
      const value: unknown = list[age];
      if (typeof value === "number" && value >= min && value <= max) continue;
      const isNumber = typeof value === "number" && !Number.isNaN(value);
      context.addIssue({
        code: "custom",
        path: [age],
        ...wants("between", { least: min, most: max }, isNumber ? "out-of-range" : "not-a-number"),
      });
    }
  }) as unknown as z.ZodType<readonly number[]>;

/** One entry per stage, none missing. */
export const byStageShape = <T>(entry: z.ZodType<T>): z.ZodType<ByStage<T>> =>
  z.strictObject(Object.fromEntries(STAGES.map((stage) => [stage, entry]))) as unknown as z.ZodType<
    ByStage<T>
  >;

/** Entries for some of the keys, and for no others. */
export const someOf = <Key extends string, T>(keys: readonly Key[], entry: z.ZodType<T>) =>
  z.strictObject(
    Object.fromEntries(keys.map((key) => [key, z.exactOptional(entry)])),
  ) as unknown as z.ZodType<Readonly<Partial<Record<Key, T>>>>;

/** One entry per id. */
export const byIdShape = <T>(entry: z.ZodType<T>): z.ZodType<Readonly<Record<string, T>>> =>
  entriesById(idShape<string>(), entry);

/** Refuses a second row with the key of an earlier one. */
export function withoutDuplicates<Row>(column: string, keyOf: (row: Row) => PropertyKey) {
  return (rows: readonly Row[], context: z.RefinementCtx): void => {
    const seen = new Set<PropertyKey>();
    const faults = faultsInto(context);
    rows.forEach((row, index) => {
      const key = keyOf(row);
      if (seen.has(key)) {
        const wanted = wants("unique", { column }, "duplicate");
        faults.add({ code: "custom", path: [index, column], input: row, continue: true, ...wanted });
      }
      seen.add(key);
    });
    faults.close();
  };
}

const AROUND = 20;

/** What stands where a text is at fault. */
const faultOf = (text: string, { wanted, at }: TextFault) =>
  wants(
    wanted.word,
    wanted.values,
    wanted.word === "atMostCharacters" ? "out-of-range" : "wrong-form",
    quoted(text.slice(Math.max(0, at - AROUND), at + AROUND)),
  );
