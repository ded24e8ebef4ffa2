import { addWords } from "../../../../i18n/resources";
import { type DefinitionName, definitionWords } from "../../../../i18n/words/definitionWords";
import type { ExportSource } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { tableOf, textColumn, type Writing } from "../tableOf";

addWords("definition", definitionWords);

/** What every headline of the tables counts, from what, over whom, and what it is not. */
export function definitionsTable({ words }: ExportSource): ExportTable {
  const { t } = words;
  const columns: readonly Writing<DefinitionName>[] = [
    textColumn("headline", (name) => t(`definition.of.${name}.name`), 24),
    textColumn("counts", (name) => t(`definition.of.${name}.counts`), 50),
    textColumn("countedFrom", (name) => t(`definition.of.${name}.from`), 60),
    textColumn("countedNot", (name) => t(`definition.of.${name}.not`), 60),
  ];
  return tableOf(words, "definitions", columns, [
    { rows: Object.keys(definitionWords.zh.of) as DefinitionName[] },
  ]);
}
