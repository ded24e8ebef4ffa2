import type { Issue } from "../domain/issue";
import { parseJson } from "./parseJson";
import { PROJECT_VERSION, type Project } from "./project";
import { PROJECT_MIGRATIONS } from "./projectMigrations";
import { readShape } from "./readShape";
import { readVersion } from "./readVersion";
import { projectShape } from "./shapes/projectShape";
import { tooLarge } from "./tooLarge";

/** A project from the text of its file, or why it cannot be opened. */
export function readProject(
  text: string,
  file = "project.json",
): { readonly project?: Project; readonly issues: readonly Issue[] } {
  const size = tooLarge(file, text.length);
  if (size !== undefined) return { issues: [size] };
  const parsed = parseJson(file, text);
  if (parsed.issues.length > 0) return { issues: parsed.issues };
  const versioned = readVersion(file, parsed.json, PROJECT_VERSION, PROJECT_MIGRATIONS);
  if (versioned.issues.length > 0) return { issues: versioned.issues };
  const { value, issues } = readShape(file, versioned.body, projectShape);
  return value ? { project: value, issues } : { issues };
}
