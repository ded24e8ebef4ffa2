import { posix } from "node:path";
import type { Facts } from "./facts";

/** Files that import each other round in a circle, types included: each circle as its files, in the order they import. */
export function circles(facts: readonly Facts[]): readonly (readonly string[])[] {
  const named = new Map(facts.map(({ path }) => [path.replace(/\.tsx?$/, ""), path]));
  const imports = new Map(
    facts.map(({ path, references }) => [
      path,
      references.flatMap(
        ({ specifier }) =>
          (specifier.startsWith(".") && named.get(posix.join(posix.dirname(path), specifier))) || [],
      ),
    ]),
  );
  const done = new Set<string>();
  const found: (readonly string[])[] = [];
  const follow = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) found.push(way.slice(way.indexOf(path)));
    else if (!done.has(path)) {
      for (const next of imports.get(path) ?? []) follow(next, [...way, path]);
      done.add(path);
    }
  };
  for (const path of imports.keys()) follow(path, []);
  return found;
}
