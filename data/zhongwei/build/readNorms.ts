import { readFileSync } from "node:fs";
import type { Norms } from "../../../src/domain/norms";

/** The norms as bare figures, from the sourced tree in `seeds/norms.json`. */
export function readNorms(): Norms {
  const text = readFileSync(new URL("../../../seeds/norms.json", import.meta.url), "utf8");
  return bare(JSON.parse(text)) as Norms;
}

function bare(node: unknown): unknown {
  if (typeof node !== "object" || node === null)
    throw new Error("norms.json: a leaf must be an object with a value");
  if ("value" in node) return node.value;
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, bare(child)]));
}
