import { readFileSync } from "node:fs";
import { type Scenario, withoutClosures } from "../../../../../src/domain/scenario";
import { createI18n, type Language } from "../../../../../src/i18n/createI18n";
import { datasetText } from "../../../../../src/io/export/content/datasetText";
import type { ExportSource } from "../../../../../src/io/export/content/exportSource";
import { sha256 } from "../../../../../src/io/export/formats/sha256";
import { withoutSources } from "../../../../../src/io/withoutSources";
import type { Results } from "../../../../../src/model/results";
import { planStaff } from "../../../../../workers/engine/staffing/planStaff";
import type { City } from "../../../../../workers/headless/readCity";
import { smallCity, smallRun } from "../../../../builders/smallCity";

const fileOf = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

let open: Scenario | undefined;

/** The small city's plan as the dialog would export it, the baseline beside it. */
export function aSource(language: Language = "zh", years = 5): { source: ExportSource; city: City } {
  const { city, planned } = smallCity();
  const results = smallRun(planned, years);
  open ??= withoutClosures(planned);
  const source = sourceOf(city, results, smallRun(open, years), smallRun("baseline", years), language);
  return { source, city };
}

/** A run of a city as the dialog would export it: with its schools open, and the baseline beside it. */
export const sourceOf = (
  city: City,
  results: Results,
  open: Results,
  baseline: Results,
  language: Language,
): ExportSource => ({
  results,
  open,
  compared: [baseline, results],
  plan: city.plan,
  budget: [],
  reported: [],
  words: createI18n(language),
  targetYear: 2025,
  engineVersion: 1,
  datasetSha256: sha256(new TextEncoder().encode(datasetText(city.model.dataset))),
  staff: planStaff(results),
  normNotes: withoutSources(fileOf("seeds/norms.json")).sources,
  assumptionNotes: withoutSources(fileOf("data/zhongwei/assumptions.json")).sources,
});
