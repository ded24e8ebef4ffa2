import type { Issue, Wanted } from "../domain/issue";
import { describeValue, quoted } from "./describeValue";
import { firstFlaw } from "./firstFlaw";

const AROUND = 24;

/**
 * The value that a text spells in JSON; an issue with the line where it is empty, cut off or something else, and where an entry
 * stands twice or there are far too many. Never throws.
 */
export function parseJson(
  file: string,
  text: string,
): { readonly json: unknown; readonly issues: readonly Issue[] } {
  const body = text.replace(/^\uFEFF/, "");
  const refuse = (issue: Omit<Issue, "file">) => ({ json: undefined, issues: [{ file, ...issue }] });
  if (body.trim() === "") return refuse({ problem: "missing", found: "", wanted: { word: "json" } });
  const flaw = firstFlaw(body);
  if (flaw === undefined) return { json: JSON.parse(body), issues: [] };

  const { at, twice, most } = flaw;
  const row = body.slice(0, at).split("\n").length;
  const found = `${shown(body.slice(Math.max(0, at - AROUND), at))}▸${shown(body.slice(at, at + AROUND))}`;
  if (most !== undefined) {
    const wanted: Wanted = { word: "atMostEntries", values: { limit: most } };
    return refuse({ row, problem: "out-of-range", found, wanted });
  }
  if (twice === undefined) return refuse({ row, problem: "wrong-form", found, wanted: { word: "json" } });
  const column = describeValue(twice).slice(1, -1);
  return refuse({ row, column, problem: "duplicate", found, wanted: { word: "onceEntry" } });
}

/** A piece of the file as it stands there, with everything unseen spelled out. */
const shown = (piece: string): string => quoted(piece).slice(1, -1).replaceAll('\\"', '"');
