import { assertNever } from "../domain/assertNever";
import type { Issue, Wanted, WantedWord } from "../domain/issue";
import { describeValue } from "./describeValue";
import type { z } from "./zod";

type Path = readonly PropertyKey[];
type ShapeIssue = z.core.$ZodIssue;

/** So many faults of a file are told one by one; the rest is counted. */
export const MOST_ISSUES = 100;
/** Here counting ends, and with it the reading of a list: enough to know that a file is none of ours. */
export const MOST_COUNTED = 150_000;

/**
 * What a shape found wrong with a JSON value, as issues: the first ones, then one that says how many more there are. The first
 * list on the way counts the rows; in columns too, positions count from 1: `offers[2].rooms`.
 */
export function shapeIssues(file: string, json: unknown, error: z.ZodError): readonly Issue[] {
  const told: Issue[] = [];
  let more = 0;
  const tell = (issue: () => Issue) => {
    if (told.length < MOST_ISSUES) told.push(issue());
    else more++;
  };
  for (const issue of error.issues) {
    if (issue.code === "custom" && typeof issue.params?.more === "number") more += issue.params.more;
    else if (issue.code === "unrecognized_keys")
      for (const key of issue.keys)
        tell(() => at(file, [...issue.path, key], "wrong-form", describeValue(key), { word: "noEntry" }));
    else {
      const value = valueAt(json, issue.path);
      tell(() => at(file, issue.path, problemOf(issue, value), foundOf(issue, value), wantedOf(issue)));
    }
  }
  if (more > 0) {
    const wanted: Wanted = { word: "noMore", values: { limit: MOST_ISSUES } };
    told.push({
      file,
      problem: "wrong-form",
      found: more < MOST_COUNTED ? `+ ${more}` : `+ ${more} …`,
      wanted,
    });
  }
  return told;
}

/** What a custom check wants and which problem it found; shapes pass it to `refine` and `addIssue`. */
export const wants = (
  word: WantedWord,
  values: NonNullable<Wanted["values"]> = {},
  problem: Issue["problem"] = "wrong-form",
  found?: string,
) => ({
  message: word,
  params: { wanted: { word, values }, problem, ...(found !== undefined && { found }) },
});

function at(file: string, path: Path, kind: Issue["problem"], found: string, wanted: Wanted): Issue {
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
    const name = describeValue(String(step)).slice(1, -1);
    return text === "" ? name : `${text}.${name}`;
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

function wantedOf(issue: ShapeIssue): Wanted {
  switch (issue.code) {
    case "invalid_type":
      return { word: WORDS[issue.expected] ?? "object" };
    case "too_small":
      return bound(issue.exact ? "exactly" : "atLeast", issue.origin, Number(issue.minimum));
    case "too_big":
      return bound(issue.exact ? "exactly" : "atMost", issue.origin, Number(issue.maximum));
    case "invalid_value":
      return issue.values.length === 1
        ? { word: "exact", values: { value: String(issue.values[0]) } }
        : { word: "oneOf", values: { values: issue.values.join(", ") } };
    case "invalid_union":
      return issue.inclusive === false
        ? { word: "oneForm" }
        : { word: "oneOf", values: { values: unionOptions(issue).join(", ") } };
    case "custom":
      return issue.params?.wanted as Wanted;
    case "invalid_format":
      return { word: "date" };
    case "invalid_key":
      return { word: "id" };
    case "not_multiple_of":
    case "unrecognized_keys":
    case "invalid_element":
      throw new Error(`no shape asks for what ${issue.code} says`);
    default:
      return assertNever(issue);
  }
}

const WORDS: Readonly<Record<string, WantedWord>> = {
  number: "number",
  int: "whole",
  string: "text",
  boolean: "flag",
  array: "list",
  tuple: "list",
  object: "object",
  record: "object",
};

const UNITS = { string: "Characters", array: "Entries" } as const;

const bound = (side: "atLeast" | "atMost" | "exactly", origin: string, limit: number): Wanted => ({
  word: `${side}${UNITS[origin as keyof typeof UNITS] ?? ""}`,
  values: { limit },
});

const unionOptions = (issue: ShapeIssue): readonly unknown[] =>
  "options" in issue && Array.isArray(issue.options) ? issue.options : [];
