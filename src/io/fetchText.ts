import type { Issue } from "../domain/issue";

/** The text of a file that lies beside the program, or why it could not be had. Never throws. */
export async function fetchText(
  file: string,
  address: string,
): Promise<{ readonly text?: string; readonly issues: readonly Issue[] }> {
  const refuse = (found: string) => ({
    issues: [{ file, problem: "missing" as const, found, wanted: { word: "besideProgram" as const } }],
  });
  try {
    const answer = await fetch(address);
    return answer.ok ? { text: await answer.text(), issues: [] } : refuse(`HTTP ${answer.status}`);
  } catch (problem) {
    return refuse(problem instanceof Error ? problem.message : String(problem));
  }
}
