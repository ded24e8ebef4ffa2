import type { Issue } from "../domain/issue";
import { shapeIssues } from "./shapeIssues";
import type { z } from "./zod";

/** What a file held, or why not: a value, or at least one issue. */
export interface Reading<T> {
  readonly value?: T;
  readonly issues: readonly Issue[];
}

/** Holds a JSON value against a shape. Never throws. */
export function readShape<T>(file: string, json: unknown, shape: z.ZodType<T>): Reading<T> {
  const result = shape.safeParse(json);
  return result.success
    ? { value: result.data, issues: [] }
    : { issues: shapeIssues(file, json, result.error) };
}
