import type { Issue } from "../domain/issue";
import { describeValue } from "./describeValue";
import type { z } from "./zod";

type Path = readonly PropertyKey[];
type ShapeIssue = z.core.$ZodIssue;

/**
 * What a shape found wrong with a JSON value, as issues. The first list on the way counts the rows; in columns too,
 * positions count from 1: `offers[2].rooms`.
 */
export const shapeIssues = (file: string, json: unknown, error: z.ZodError): readonly Issue[] =>
  error.issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) =>
        at(file, [...issue.path, key], "wrong-form", JSON.stringify(key), "no such entry"),
      );
    }
    const value = valueAt(json, issue.path);
    return [at(file, issue.path, problemOf(issue, value), foundOf(issue, value), wantedOf(issue))];
  });

/** A custom check's word on which problem it found; shapes pass it to `addIssue`. */
export const problem = (kind: Issue["problem"]) => ({ params: { problem: kind } });

function at(file: string, path: Path, kind: Issue["problem"], found: string, wanted: string): Issue {
  const list = path.findIndex((step) => typeof step === "number");
  const column = columnOf(list === -1 ? path : path.filter((_, step) => step !== list));
  return {
    file,
    ...(list === -1 ? {} : { row: Number(path[list]) + 1 }),
    ...(column === "" ? {} : { column }),
    problem: kind,
    found,
    wanted,
  };
}

const columnOf = (path: Path): string =>
  path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step + 1}]`;
    return text === "" ? String(step) : `${text}.${String(step)}`;
  }, "");

const valueAt = (json: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, step)
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    json,
  );

function problemOf(issue: ShapeIssue, value: unknown): Issue["problem"] {
  if (issue.code === "custom") return (issue.params?.problem as Issue["problem"] | undefined) ?? "wrong-form";
  if (value === undefined || value === null) return "missing";
  switch (issue.code) {
    case "invalid_type":
      return issue.expected === "number" || issue.expected === "int" ? "not-a-number" : "wrong-form";
    case "too_small":
    case "too_big":
      return "out-of-range";
    case "invalid_value":
    case "invalid_union":
      return "unknown-name";
    default:
      return "wrong-form";
  }
}

const foundOf = (issue: ShapeIssue, value: unknown): string =>
  issue.code === "custom" && typeof issue.params?.found === "string"
    ? issue.params.found
    : describeValue(value);

function wantedOf(issue: ShapeIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return WORDS[issue.expected] ?? issue.expected;
    case "too_small":
      return `${issue.exact ? "exactly" : "at least"} ${issue.minimum}${unitOf(issue.origin)}`;
    case "too_big":
      return `${issue.exact ? "exactly" : "at most"} ${issue.maximum}${unitOf(issue.origin)}`;
    case "invalid_value":
      return issue.values.length === 1 ? String(issue.values[0]) : `one of ${issue.values.join(", ")}`;
    case "invalid_union":
      return issue.inclusive === false ? "one form" : `one of ${unionOptions(issue).join(", ")}`;
    case "invalid_key":
      return "an id as key";
    default:
      return issue.message;
  }
}

const WORDS: Readonly<Record<string, string>> = {
  number: "a number",
  int: "a whole number",
  string: "a text",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "an object",
  record: "an object",
};

const unitOf = (origin: string): string =>
  ({ string: " characters", array: " entries" })[origin as "string" | "array"] ?? "";

const unionOptions = (issue: ShapeIssue): readonly unknown[] =>
  "options" in issue && Array.isArray(issue.options) ? issue.options : [];
