/** Where two values read from JSON first differ, and what stands there; nothing where they are alike. */
export function jsonDifference(
  expected: unknown,
  found: unknown,
  path = "",
): { readonly path: string; readonly expected: string; readonly found: string } | undefined {
  if (Object.is(expected, found)) return undefined;
  if (!isTable(expected) || !isTable(found) || Array.isArray(expected) !== Array.isArray(found))
    return { path, expected: short(expected), found: short(found) };
  const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
  for (const key of keys) {
    const step = Array.isArray(expected) ? `[${Number(key) + 1}]` : path === "" ? key : `.${key}`;
    const difference = jsonDifference(own(expected, key), own(found, key), path + step);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const own = (table: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(table, key) ? table[key] : undefined;

const short = (value: unknown): string => (JSON.stringify(value) ?? "").slice(0, 80);
