import { beliefOrigins } from "../../../../model/readers/beliefOrigins";
import { namesOf } from "../../../../model/readers/names";
import { type ExportSource, nameIn } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { tableOf } from "../tableOf";
import { figuresOf } from "./figuresOf";
import { settingsColumns } from "./settingsColumns";
import { settingTitle } from "./settingTitle";

/** What the run believes about the future, with the source of each figure; rates by age stand in a table of their own. */
export function assumptionsTable({ results, words, assumptionNotes }: ExportSource): ExportTable {
  const names = namesOf(results);
  const title = settingTitle(words, (id) => nameIn(words, names.county(id)));
  const origins = beliefOrigins(results.model.dataset.provenance).map(({ path, origin }) => ({
    path,
    source: nameIn(words, origin.note),
    confidence: words.t(`sources.kinds.${origin.kind}`),
  }));
  return tableOf(words, "assumptions", settingsColumns("assumption", title), [
    { rows: figuresOf(results.assumptions, [...origins, ...assumptionNotes]) },
  ]);
}
