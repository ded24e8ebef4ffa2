import { createI18n, type Language } from "../../i18n/createI18n";
import { assumptionNotes } from "../../io/export/assumptionNotes";
import { datasetText } from "../../io/export/datasetText";
import type { ExportSource } from "../../io/export/exportSource";
import { sha256 } from "../../io/export/sha256";
import type { Results } from "../../model/results";
import { ENGINE_VERSION } from "../../state/runKey";
import type { City } from "../../state/store";

/** Gathers what an export of some results is made from. */
export async function sourceOf(
  city: City,
  results: Results,
  language: Language,
  targetYear: number,
): Promise<ExportSource> {
  return {
    results,
    plan: city.plan,
    words: createI18n(language),
    targetYear,
    engineVersion: ENGINE_VERSION,
    datasetSha256: sha256(new TextEncoder().encode(datasetText(city.model.dataset))),
    normNotes: city.normSources,
    assumptionNotes: await assumptionNotes(),
  };
}
