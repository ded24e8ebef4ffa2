import type { Issue } from "../domain/issue";
import { parseJson } from "./parseJson";

/** A JSON file that lies beside the program, or why it could not be had. Never throws. */
export async function fetchJson(
  file: string,
  address: string,
): Promise<{ readonly json: unknown; readonly issues: readonly Issue[] }> {
  const refuse = (found: string) => ({
    json: undefined,
    issues: [{ file, problem: "missing" as const, found, wanted: { word: "besideProgram" as const } }],
  });
  try {
    const answer = await fetch(address);
    if (!answer.ok) return refuse(`HTTP ${answer.status}`);
    return parseJson(file, await answer.text());
  } catch (problem) {
    return refuse(problem instanceof Error ? problem.message : String(problem));
  }
}
