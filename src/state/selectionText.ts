import { STAGES } from "../domain/stage";
import { readIds, writeIds } from "./idText";
import type { Selection } from "./view";

const MOST = 500;

/** A selection as one piece of an address: its kind, then the ids that it names. */
export function writeSelection(selection: Selection): string {
  switch (selection.kind) {
    case "settlements":
      return writeIds([selection.kind, ...selection.ids], "/");
    case "shortage":
      return writeIds([selection.kind, selection.county, selection.stage, String(selection.at)], "/");
    default:
      return writeIds([selection.kind, selection.id], "/");
  }
}

/** The selection that a piece of an address names; none where it makes no sense. */
export function readSelection(text: string): Selection | undefined {
  const [kind, ...parts] = readIds(text, "/");
  if (parts.length > MOST) return undefined;
  switch (kind) {
    case "school":
    case "settlement":
    case "township":
    case "county":
      return parts.length === 1 ? { kind, id: parts[0] } : undefined;
    case "settlements":
      return { kind, ids: parts };
    case "shortage": {
      const [county, written, at] = parts;
      const stage = STAGES.find((known) => known === written);
      if (parts.length !== 3 || stage === undefined || !/^\d{1,4}$/.test(at)) return undefined;
      return { kind, county, stage, at: Number(at) };
    }
    default:
      return undefined;
  }
}
