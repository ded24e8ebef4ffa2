import { namesOf } from "../../../../model/readers/names";
import type { ExportSource } from "../exportSource";
import { nameIn } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { tableOf } from "../tableOf";
import { figuresOf } from "./figuresOf";
import { settingsColumns } from "./settingsColumns";
import { settingTitle } from "./settingTitle";

/** Every figure that schools and classes are judged by and that money is counted with, with its source. */
export function normsTable({ results, words, normNotes }: ExportSource): ExportTable {
  const names = namesOf(results);
  const title = settingTitle(words, (id) => nameIn(words, names.county(id)));
  return tableOf(words, "norms", settingsColumns("norm", title), [
    { rows: figuresOf(results.norms, normNotes) },
  ]);
}
