import { AGES } from "../../../../domain/place";
import type { SourceNote } from "../../../withoutSources";

/** One figure of a tree of settings: where it stands, what it is, and where it comes from. */
export interface SettingFigure {
  readonly path: string;
  readonly value: number | string;
  readonly note?: SourceNote;
}

/** Every figure of a tree such as the norms; short lists are one line, lists by age are left out. */
export function figuresOf(tree: object, notes: readonly SourceNote[]): readonly SettingFigure[] {
  const noteOf = new Map(notes.map((note) => [note.path, note]));
  const found: SettingFigure[] = [];
  const walk = (node: unknown, path: readonly string[], inherited: SourceNote | undefined): void => {
    const note = noteOf.get(path.join(".")) ?? inherited;
    const put = (value: number | string) =>
      found.push({ path: path.join("."), value, ...(note && { note }) });
    if (typeof node === "number" || typeof node === "string") put(node);
    else if (typeof node === "boolean") put(String(node));
    else if (Array.isArray(node)) {
      if (node.length === AGES) return; // single years of age have a table of their own
      put(node.map(plainText).join(", "));
    } else if (typeof node === "object" && node !== null)
      for (const [key, child] of Object.entries(node)) walk(child, [...path, key], note);
  };
  walk(tree, [], undefined);
  return found;
}

/** Points of a path over the years read as `2020: 0.9`. */
function plainText(entry: unknown): string {
  if (typeof entry === "object" && entry !== null && "year" in entry && "value" in entry)
    return `${entry.year}: ${entry.value}`;
  return typeof entry === "object" ? JSON.stringify(entry) : String(entry);
}
