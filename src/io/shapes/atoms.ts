import type { Path } from "../../domain/assumptions";
import type { Name } from "../../domain/name";
import type { Setting, Terrain } from "../../domain/place";
import { type ByStage, STAGES } from "../../domain/stage";
import { problem } from "../shapeIssues";
import { z } from "../zod";

/** The small shapes that all files are made of. Numbers are always finite; nothing is converted. */
export const text = z.string().max(4000);

export const nameShape = z.strictObject({ zh: text, en: text }) satisfies z.ZodType<Name>;

const NOT_IDS = new Set(["__proto__", "constructor", "prototype"]);

/** A stored name of the kind `Id`: any short text without control characters or blanks at its ends. */
export const idShape = <Id extends string>() =>
  z
    .string()
    .min(1)
    .max(100)
    .refine((id) => /^[^\p{Cc}\s]([^\p{Cc}]*[^\p{Cc}\s])?$/u.test(id) && !NOT_IDS.has(id), "an id")
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
  z
    .array(z.strictObject({ year: z.int().min(firstYear).max(lastYear), value }))
    .max(200)
    .superRefine((points, context) => {
      for (let i = 1; i < points.length; i++) {
        if (points[i].year > points[i - 1].year) continue;
        context.addIssue({
          code: "custom",
          path: [i, "year"],
          message: `a year after ${points[i - 1].year}`,
          ...problem("out-of-range"),
        });
      }
    });

/**
 * One number per year of age, 0 … 100. A city brings 100,000 of them, so they are looked at in one plain loop and kept
 * as they are.
 */
export const byAgeShape = (min: number, max: number) =>
  z.unknown().superRefine((list, context) => {
    if (!Array.isArray(list) || list.length !== 101) {
      context.addIssue({ code: "custom", message: "a list of 101 numbers, ages 0 to 100" });
      return;
    }
    for (let age = 0; age <= 100; age++) {
      const value: unknown = list[age];
      if (typeof value === "number" && value >= min && value <= max) continue;
      const isNumber = typeof value === "number" && !Number.isNaN(value);
      context.addIssue({
        code: "custom",
        path: [age],
        message: `a number from ${min} to ${max}`,
        ...problem(isNumber ? "out-of-range" : "not-a-number"),
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
  z
    .unknown()
    .refine((table) => typeof table !== "object" || table === null || !Object.hasOwn(table, "__proto__"), {
      message: "no entry named __proto__",
      abort: true,
    })
    .pipe(z.record(idShape<string>(), entry));

/** Refuses a second row with the key of an earlier one. */
export function withoutDuplicates<Row>(column: string, keyOf: (row: Row) => PropertyKey) {
  return (rows: readonly Row[], context: z.RefinementCtx): void => {
    const seen = new Set<PropertyKey>();
    rows.forEach((row, index) => {
      const key = keyOf(row);
      if (seen.has(key)) {
        context.addIssue({
          code: "custom",
          path: [index, column],
          message: `a ${column} that no other row has`,
          ...problem("duplicate"),
        });
      }
      seen.add(key);
    });
  };
}
