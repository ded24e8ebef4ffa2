import type { Issue } from "../../domain/issue";
import { readShape } from "../readShape";
import { readVersion } from "../readVersion";
import { idShape } from "../shapes/atoms";
import { listOf } from "../shapes/manyOf";
import { z } from "../zod";

/** What a city says of its own files, as `city.json`. */
interface Manifest {
  /** The ids of its scenarios in the order of the menu; those not named come after. */
  readonly scenarios: readonly string[];
}

/** The version of the city folder that this program writes. */
export const CITY_VERSION = 1;

/** One step for each version, oldest first; a step that stands here is never changed. */
const MIGRATIONS: readonly ((
  body: Readonly<Record<string, unknown>>,
) => Readonly<Record<string, unknown>>)[] = [];

const manifestShape = z.strictObject({ scenarios: listOf(idShape<string>()) }) satisfies z.ZodType<Manifest>;

/** The manifest of a city folder. A folder without one is of the first version and orders nothing. */
export function readManifest(
  json: unknown = { version: 1, scenarios: [] },
  file = "city.json",
): { readonly manifest?: Manifest; readonly issues: readonly Issue[] } {
  const { body, issues } = readVersion(file, json, CITY_VERSION, MIGRATIONS);
  if (issues.length > 0) return { issues };
  const { value, issues: found } = readShape(file, body, manifestShape);
  return value ? { manifest: value, issues: found } : { issues: found };
}
