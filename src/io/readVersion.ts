import type { Issue, Wanted } from "../domain/issue";
import { describeValue } from "./describeValue";

type Body = Readonly<Record<string, unknown>>;

/**
 * Takes the version off a file of ours. A file of an older version is carried forward, one step per version; a file of a
 * newer program is refused, because what it says could be lost.
 */
export function readVersion(
  file: string,
  json: unknown,
  newest: number,
  steps: readonly ((body: Body) => Body)[] = [],
): { readonly body: unknown; readonly issues: readonly Issue[] } {
  const refuse = (problem: Issue["problem"], column: string | undefined, found: unknown, wanted: Wanted) => ({
    body: undefined,
    issues: [
      { file, ...(column === undefined ? {} : { column }), problem, found: describeValue(found), wanted },
    ],
  });
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    return refuse(json === undefined ? "missing" : "wrong-form", undefined, json, { word: "object" });
  }
  const { version, ...body } = json as Record<string, unknown>;
  if (version === undefined)
    return refuse("missing", "version", version, { word: "exact", values: { value: newest } });
  if (typeof version !== "number" || !Number.isInteger(version)) {
    return refuse("not-a-number", "version", version, { word: "exact", values: { value: newest } });
  }
  if (version > newest) {
    return refuse("out-of-range", "version", version, { word: "olderVersion", values: { newest } });
  }
  if (version < 1)
    return refuse("out-of-range", "version", version, { word: "atLeast", values: { limit: 1 } });
  return { body: steps.slice(version - 1).reduce<Body>((carried, step) => step(carried), body), issues: [] };
}
