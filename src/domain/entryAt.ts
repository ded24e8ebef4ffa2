/** What stands in a tree at a path such as `enrolment.senior`; nothing where the path leads nowhere. */
export const entryAt = (tree: unknown, path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>(
      (node, part) =>
        typeof node === "object" && node !== null && Object.hasOwn(node, part)
          ? (node as Record<string, unknown>)[part]
          : undefined,
      tree,
    );

/** The tree with another entry at a path; all beside it is shared with the old one. */
export function withEntryAt<T>(tree: T, path: string, value: unknown): T {
  const put = (node: unknown, [head, ...rest]: readonly string[]): unknown => {
    const table = node as Readonly<Record<string, unknown>>;
    return { ...table, [head]: rest.length === 0 ? value : put(table[head], rest) };
  };
  return put(tree, path.split(".")) as T;
}
