import type { Issue } from "../domain/issue";

/** The value that a text spells in JSON; an issue where it is empty, cut off or something else. Never throws. */
export function parseJson(
  file: string,
  text: string,
): { readonly json: unknown; readonly issues: readonly Issue[] } {
  const body = text.replace(/^\uFEFF/, "");
  if (body.trim() === "") {
    return { json: undefined, issues: [{ file, problem: "missing", found: "nothing", wanted: "JSON" }] };
  }
  try {
    return { json: JSON.parse(body), issues: [] };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { json: undefined, issues: [{ file, problem: "wrong-form", found, wanted: "JSON" }] };
  }
}
