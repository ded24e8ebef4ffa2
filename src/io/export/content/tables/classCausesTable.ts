import { STAGES } from "../../../../domain/stage";
import { addWords } from "../../../../i18n/resources";
import { causeWords } from "../../../../i18n/words/causeWords";
import { type CausedClasses, classCauses } from "../../../../model/readers/classCauses";
import { namesOf } from "../../../../model/readers/names";
import { causeText } from "../../../causeText";
import { type Steps, stepped } from "../../../steps";
import { type ExportSource, nameIn } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { summed, tableOf, textColumn, type Writing } from "../tableOf";

addWords("cause", causeWords);

interface Row {
  readonly year: number;
  readonly caused: CausedClasses;
}

/** Classes above the standard by school and cause, year by year, until when and what would mend them (超标准班成因). */
export function* classCausesTable({ results, words }: ExportSource): Steps<ExportTable> {
  const { t } = words;
  const names = namesOf(results);
  const text = ({ caused }: Row) => causeText(caused, names, words);
  const columns: readonly Writing<Row>[] = [
    { key: "year", of: ({ year }) => year, kind: "year" },
    textColumn("county", ({ caused }) => nameIn(words, names.county(caused.county)), 12),
    textColumn("school", ({ caused }) => nameIn(words, names.school(caused.school)), 30),
    textColumn("stage", ({ caused }) => t(`stage.${caused.stage}`), 10),
    textColumn("grade", (row) => text(row).grades, 14),
    textColumn("cause", ({ caused }) => t(`cause.name.${caused.cause}`), 40),
    summed("classesOverCap", ({ caused }) => caused.classes),
    summed("tooMany", ({ caused }) => caused.pupils),
    { key: "endsIn", of: ({ caused }) => caused.until ?? null, kind: "year" },
    { key: "freeInReach", of: ({ caused }) => caused.free },
    { key: "roomsWanted", of: ({ caused }) => caused.rooms },
    textColumn("remedy", (row) => text(row).remedy, 60),
  ];
  const blocks = yield* stepped(results.years, (year) => ({
    rows: STAGES.flatMap((stage) => classCauses(results, year, stage).map((caused) => ({ year, caused }))),
    total: { label: t("report.city"), given: { year } },
  }));
  return tableOf(
    words,
    "classCauses",
    columns,
    blocks.filter(({ rows }) => rows.length > 0),
  );
}
