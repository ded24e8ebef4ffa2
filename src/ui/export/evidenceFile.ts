import type { Breath } from "../../io/export/content/breath";
import type { ExportSource } from "../../io/export/content/exportSource";
import { evidencePack } from "../../io/export/formats/evidence/evidencePack";
import type { ExportFile } from "../../io/export/formats/exportFile";
import { EVIDENCE_SCRIPT } from "../../state/planner";
import type { State } from "../../state/store";

/** The evidence of some runs; rejects where the checker that lies beside the program cannot be had. */
export async function evidenceFile(
  sources: readonly ExportSource[],
  { project }: State,
  breath: Breath,
): Promise<ExportFile> {
  const answer = await fetch(EVIDENCE_SCRIPT);
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  const script = await answer.text();
  return evidencePack({ sources, project, norms: sources[0].results.norms, script }, breath);
}
