import type { Close, Merge } from "../../../../domain/measure";
import { closureMoves } from "../../../../model/readers/closureMoves";
import type { DisplacedTo } from "../../../../model/readers/displaced";
import { namesOf } from "../../../../model/readers/names";
import { closuresByYear } from "../../../closuresByYear";
import { type Steps, stepped } from "../../../steps";
import { type ExportSource, nameIn } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { summed, tableOf, textColumn, type Writing } from "../tableOf";

/** People are real numbers, told here in tenths: fewer than would be told as none are left out. */
const SHOWN = 0.05;

interface Receiver extends DisplacedTo {
  readonly measure: Close | Merge;
}

/** Where the pupils of each closed or merged school really go: schools, pupils and journeys, as simulated. */
export function* receiversTable({ results, words }: ExportSource): Steps<ExportTable> {
  const { t } = words;
  const names = namesOf(results);
  const closing = ({ school }: Close | Merge) => nameIn(words, names.school(school));
  const columns: readonly Writing<Receiver>[] = [
    textColumn("closing", ({ measure }) => closing(measure), 30),
    { key: "year", of: ({ measure }) => measure.year, kind: "year" },
    textColumn("stage", ({ stage }) => t(`stage.${stage}`), 10),
    textColumn(
      "attends",
      ({ school }) => (school === undefined ? t("export.noSeat") : nameIn(words, names.school(school))),
      34,
    ),
    textColumn(
      "how",
      ({ school, boards }) => (school === undefined ? null : t(boards ? "export.boards" : "export.byDay")),
      9,
    ),
    summed("movers", ({ pupils }) => pupils, 1),
    { key: "journey", of: ({ school, meanM }) => (school === undefined ? null : meanM), width: 12 },
  ];
  const blocks = yield* stepped(closuresByYear(results), (measure) => {
    const rows = closureMoves(results, measure)
      .filter(({ pupils }) => pupils >= SHOWN)
      .map((to): Receiver => ({ ...to, measure }));
    const seated = rows.filter(({ school }) => school !== undefined);
    const pupils = seated.reduce((sum, row) => sum + row.pupils, 0);
    const metres = seated.reduce((sum, row) => sum + row.pupils * row.meanM, 0);
    return {
      rows,
      total: {
        label: t("export.countyTotal", { county: closing(measure) }),
        given: { year: measure.year, journey: pupils === 0 ? null : metres / pupils },
      },
    };
  });
  return tableOf(words, "receivers", columns, blocks, t("export.total"));
}
