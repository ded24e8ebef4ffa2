/** JSON with one list entry per line, so that a changed row is one changed line. */
export function compactJson(value: unknown): string {
  if (Array.isArray(value)) return `${rows(value)}\n`;
  if (typeof value !== "object" || value === null) return `${JSON.stringify(value)}\n`;
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(
      ([key, field]) =>
        `${JSON.stringify(key)}: ${Array.isArray(field) ? rows(field) : JSON.stringify(field)}`,
    );
  return `{\n${fields.join(",\n")}\n}\n`;
}

const rows = (list: readonly unknown[]): string =>
  list.length === 0 ? "[]" : `[\n${list.map((row) => JSON.stringify(row)).join(",\n")}\n]`;
