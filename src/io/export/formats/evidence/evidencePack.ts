import type { Norms } from "../../../../domain/norms";
import type { Results } from "../../../../model/results";
import { checkNames } from "../../../checkNames";
import { csvColumns } from "../../../csvColumns";
import type { Project } from "../../../project";
import { resultsCsv, rowsCsv } from "../../../resultsFiles";
import { writeProject } from "../../../writeProject";
import type { Breath } from "../../content/breath";
import { datasetText } from "../../content/datasetText";
import { type ExportSource, nameIn } from "../../content/exportSource";
import type { ExportFile } from "../exportFile";
import { safeFileName } from "../safeFileName";
import { sha256 } from "../sha256";
import { zipped } from "../zipped";
import { evidencePage } from "./evidencePage";
import { MANIFEST, type Manifest, PAGE, type PackFiles } from "./pack";

/** What a pack is made from; the runs are those of the same project under the same norms. */
export interface PackRequest {
  readonly sources: readonly ExportSource[];
  readonly project: Project;
  readonly norms: Norms;
  /** The built checker. */
  readonly script: string;
}

/** A zip with all that the results depend on, the results, and a page that computes them again. */
export async function evidencePack(request: PackRequest, breath: Breath): Promise<ExportFile> {
  const [{ results, words }] = request.sources;
  const files = await packFiles(request, breath);
  const page = evidencePage(files, request.script);
  const name = `${nameIn(words, results.model.dataset.name)} ${words.t("export.kinds.evidence.name")}`;
  return {
    name: safeFileName(name, ".zip"),
    type: "application/zip",
    content: await zipped(
      [...Object.entries(files), [PAGE, page] as const].map(([file, content]) => ({ name: file, content })),
      breath,
    ),
  };
}

/** The files of a pack but for its page. */
export async function packFiles(
  { sources, project, norms }: Omit<PackRequest, "script">,
  breath: Breath,
): Promise<PackFiles> {
  const { results, plan, engineVersion, words } = sources[0];
  const { dataset } = results.model;
  const files: Record<string, string> = {
    "README.txt": words.t("export.evidence.readme", {
      dataset: nameIn(words, dataset.name),
      statement: nameIn(words, dataset.statement),
    }),
    "dataset.json": datasetText(dataset),
    "assumptions.json": json(project.assumptions),
    "norms.json": json(norms),
    "plan.json": json(plan),
    "check-names.csv": rowsCsv(checkNames()),
    "project.json": `${writeProject(project)}\n`,
  };
  const scenarios: { id: string; folder: string }[] = [];
  for (const { results: run } of sources) {
    await breath(scenarios.length, sources.length + 1);
    const folder = `results/${scenarios.length + 1}`;
    for (const table of resultsCsv(run, plan, project)) {
      if (table !== undefined) files[`${folder}/${table[0]}`] = table[1];
      await breath(scenarios.length, sources.length + 1);
    }
    scenarios.push({ id: run.scenario.id, folder });
  }
  const first = Object.entries(files)
    .filter(([file]) => file.startsWith("results/1/"))
    .map(([file, text]) => [file.slice("results/1/".length), text] as const);
  files["columns.csv"] = rowsCsv(csvColumns([...first, ["check-names.csv", files["check-names.csv"]]]));
  const hashes: Record<string, string> = {};
  for (const [file, text] of Object.entries(files)) {
    hashes[file] = sha256Of(text);
    await breath(sources.length, sources.length + 1);
  }
  const manifest: Manifest = {
    format: 1,
    datasetKey: dataset.key,
    datasetSha256: hashes["dataset.json"],
    engineVersion,
    years: yearsOf(results),
    scenarios,
    files: hashes,
  };
  await breath(sources.length, sources.length + 1);
  return { ...files, [MANIFEST]: `${JSON.stringify(manifest, null, 2)}\n` };
}

const yearsOf = ({ years }: Results): number => years.length - 1;

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

const sha256Of = (text: string): string => sha256(new TextEncoder().encode(text));
