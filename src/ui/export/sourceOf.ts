import type { Dataset } from "../../domain/dataset";
import { createI18n, type Language } from "../../i18n/createI18n";
import { datasetText } from "../../io/export/content/datasetText";
import type { ExportSource } from "../../io/export/content/exportSource";
import { sha256 } from "../../io/export/formats/sha256";
import { ENGINE_VERSION } from "../../model/engineVersion";
import type { Results } from "../../model/results";
import type { Commands } from "../../state/commands";
import type { State } from "../../state/store";

/** Gathers what an export of some results is made from; `compared` lie beside them, the reference first. */
export async function sourceOf(
  { city, project, runs, trials }: State,
  results: Results,
  open: Results,
  compared: readonly Results[],
  language: Language,
  targetYear: number,
  staffOf: Commands["staffOf"],
): Promise<ExportSource> {
  const tried = trials?.[runs[results.scenario.id]?.key ?? ""];
  return {
    results,
    open,
    compared,
    plan: city.plan,
    budget: project.budget,
    reported: project.reported,
    ...(project.definition && { definition: project.definition }),
    words: createI18n(language),
    targetYear,
    engineVersion: ENGINE_VERSION,
    datasetSha256: await hashOf(city.model.dataset),
    staff: await staffOf(results),
    normNotes: city.normSources,
    assumptionNotes: city.assumptionSources,
    ...(tried && { trials: tried }),
  };
}

/** A dataset is never edited, so its hash is taken once. */
const hashes = new WeakMap<Dataset, string>();

async function hashOf(dataset: Dataset): Promise<string> {
  const known = hashes.get(dataset) ?? (await hashOfBytes(new TextEncoder().encode(datasetText(dataset))));
  hashes.set(dataset, known);
  return known;
}

/** By the browser's own means, which let the page answer meanwhile; pages of an insecure address have none. */
async function hashOfBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (!isSecureContext) return sha256(bytes);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
