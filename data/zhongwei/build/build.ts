import { mkdirSync, writeFileSync } from "node:fs";
import { allFiles } from "./allFiles";

/** Writes every generated file, by its path in the project. */
for (const [path, text] of allFiles()) {
  const file = new URL(`../../../${path}`, import.meta.url);
  mkdirSync(new URL(".", file), { recursive: true });
  writeFileSync(file, text);
}
