/** Where a figure of the seeds comes from. */
export interface SourceNote {
  /** Where in the tree the figure stands: `classSize.primary`. */
  readonly path: string;
  readonly unit?: string;
  readonly source: string;
  readonly section?: string;
  readonly confidence?: string;
}

const DEEPEST = 12;

/**
 * Takes a tree whose figures are written `{value, unit, source, section?, confidence}` apart: the bare figures, and a
 * note for each. What is written plainly stays as it is.
 */
export function withoutSources(tree: unknown): {
  readonly plain: unknown;
  readonly sources: readonly SourceNote[];
} {
  const sources: SourceNote[] = [];
  const plainOf = (node: unknown, path: readonly string[]): unknown => {
    if (typeof node !== "object" || node === null || Array.isArray(node) || path.length > DEEPEST)
      return node;
    const entries = node as Readonly<Record<string, unknown>>;
    if (Object.hasOwn(entries, "value") && typeof entries.source === "string") {
      sources.push(noteOf(path.join("."), entries));
      return entries.value;
    }
    return Object.fromEntries(
      Object.entries(entries).map(([key, child]) => [key, plainOf(child, [...path, key])]),
    );
  };
  return { plain: plainOf(tree, []), sources };
}

function noteOf(path: string, leaf: Readonly<Record<string, unknown>>): SourceNote {
  const words = ["unit", "section", "confidence"].filter((key) => typeof leaf[key] === "string");
  return { path, source: String(leaf.source), ...Object.fromEntries(words.map((key) => [key, leaf[key]])) };
}
