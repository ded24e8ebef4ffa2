import type { Issue } from "../domain/issue";
import type { Project } from "./project";
import { readProject } from "./readProject";
import { readText } from "./readText";
import { tooLarge } from "./tooLarge";

/** The project in a file that a planner chose or dropped, or why it cannot be opened. Never rejects. */
export async function readProjectFile(
  file: File,
): Promise<{ readonly project?: Project; readonly issues: readonly Issue[] }> {
  const size = tooLarge(file.name, file.size);
  if (size !== undefined) return { issues: [size] };
  try {
    const { text, issues } = readText(file.name, new Uint8Array(await file.arrayBuffer()));
    return text === undefined ? { issues } : readProject(text, file.name);
  } catch (problem) {
    const found = problem instanceof Error ? problem.message : String(problem);
    return { issues: [{ file: file.name, problem: "wrong-form", found, wanted: { word: "readable" } }] };
  }
}
