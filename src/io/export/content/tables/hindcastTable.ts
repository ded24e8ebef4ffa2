import { addWords } from "../../../../i18n/resources";
import { hindcastWords } from "../../../../i18n/words/hindcastWords";
import { type HindcastRow, hindcastRows } from "../../../../model/readers/hindcastRows";
import { namesOf } from "../../../../model/readers/names";
import { type ExportSource, nameIn } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { tableOf, textColumn, type Writing } from "../tableOf";

addWords("hindcast", hindcastWords);

/** Projections from an earlier census held against the base year, by place, kind of moves and age group. */
export function hindcastTable({ results, words }: ExportSource): ExportTable {
  const { t } = words;
  const names = namesOf(results);
  const columns: readonly Writing<HindcastRow>[] = [
    textColumn("place", ({ county }) =>
      county === undefined ? t("hindcast.city") : nameIn(words, names.county(county)),
    ),
    textColumn("hindcastMoves", ({ moves }) => t(`hindcast.moves.${moves}`), 26),
    { key: "fromCensus", of: ({ fromYear }) => fromYear, kind: "year" },
    { key: "fromAge", of: ({ fromAge }) => fromAge },
    { key: "toAge", of: ({ toAge }) => toAge },
    { key: "projectedPersons", of: ({ projected }) => projected },
    { key: "countedPersons", of: ({ counted }) => counted },
    { key: "projectionError", of: ({ error }) => error ?? null, kind: "share" },
  ];
  return tableOf(words, "hindcast", columns, [{ rows: hindcastRows(results) }]);
}
