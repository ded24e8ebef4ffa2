import { namingSizes, type SeatDefinition, USUAL_DEFINITION } from "../../../../domain/seatDefinition";
import { writerIn } from "../../../../i18n/figureWriter";
import { addWords } from "../../../../i18n/resources";
import { assumeWords } from "../../../../i18n/words/assumeWords";
import { type DefinitionFlip, definitionFlips } from "../../../../model/readers/definitionFlips";
import { type Names, namesOf } from "../../../../model/readers/names";
import { type ExportSource, nameIn } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { tableOf, textColumn, type Writing } from "../tableOf";
import { lettersOf } from "./lettersOf";

addWords("assume", assumeWords);

interface Flip extends DefinitionFlip {
  readonly scenario: string;
  readonly names: Names;
}

/** Schools that are short of seats by the project's definition and not by the usual one, or the other way round, in each scenario. */
export function seatDefinitionTable(source: ExportSource): ExportTable {
  const { compared, definition = USUAL_DEFINITION, targetYear, words } = source;
  const { t } = words;
  const { letters } = lettersOf(source);
  const columns: readonly Writing<Flip>[] = [
    textColumn("scenario", ({ scenario }) => scenario, 22),
    { key: "year", of: () => targetYear, kind: "year" },
    textColumn("school", ({ school, names }) => nameIn(words, names.school(school)), 34),
    textColumn("stage", ({ stage }) => t(`stage.${stage}`), 10),
    { key: "pupils", of: ({ pupils }) => pupils },
    { key: "seatsUsual", of: ({ usual }) => usual },
    { key: "seatsChosen", of: ({ chosen }) => chosen },
    textColumn("becomes", ({ becomes }) => t(`assume.definition.${becomes}`), 10),
  ];
  const blocks = compared.map((run, at) => {
    const names = namesOf(run);
    const scenario = `${letters[at]} ${nameIn(words, run.scenario.name)}`;
    const { flips } = definitionFlips(run, targetYear, definition);
    return { rows: flips.map((flip) => ({ ...flip, scenario, names })) };
  });
  return tableOf(words, "seatDefinition", columns, blocks, undefined, definitionText(source, definition));
}

/** A definition of seats in words, as the page of assumptions names its choices. */
function definitionText({ results, words }: ExportSource, definition: SeatDefinition): string {
  const { t } = words;
  const { whole } = writerIn(words.language);
  const { primary, junior } = namingSizes(results.norms, definition.sizes);
  return [
    t(`assume.definition.${definition.by}`),
    t(`assume.definition.${definition.sizes}`, { primary: whole(primary), junior: whole(junior) }),
    `${t("assume.definition.specialist")} ${t(`assume.definition.${definition.specialistRooms ? "with" : "without"}`)}`,
  ].join(" · ");
}
