import type { Issue } from "../domain/issue";
import { mendedText } from "../domain/plainText";
import type { Project } from "./project";
import { readProject } from "./readProject";

/** A project kept in the browser: as it was; with its texts mended, then told by issues; or only what is wrong with it. */
export interface Recovered {
  readonly project?: Project;
  readonly issues: readonly Issue[];
  /** What was kept, letter for letter. */
  readonly original: string;
}

/**
 * Opens what an earlier program has kept. Its fields took texts that no file may hold today: those are written as near to the
 * original as the rule allows, so that no plan is lost for a sign in its name.
 */
export function recoverProject(text: string): Recovered {
  const { project, issues } = readProject(text, NAME);
  if (project !== undefined) return { project, issues, original: text };
  const second = readProject(withMendedTexts(text), NAME);
  return { ...(second.project && { project: second.project }), issues, original: text };
}

const NAME = "project.json";

function withMendedTexts(text: string): string {
  try {
    return JSON.stringify(mended(JSON.parse(text), false));
  } catch {
    return text; // no JSON, or deeper than can be walked: there is nothing to mend
  }
}

function mended(node: unknown, isNote: boolean): unknown {
  if (typeof node === "string") return mendedText(node, isNote);
  if (Array.isArray(node)) return node.map((entry) => mended(entry, isNote));
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, entry]) => [key, mended(entry, isNote || key === "note")]),
  );
}
