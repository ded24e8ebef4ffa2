import { STAGES } from "../../../../domain/stage";
import { totals, utilisation } from "../../../../model/indicators/totals";
import type { UnitSummary } from "../../../../model/results";
import { type Steps, stepped } from "../../../steps";
import { type ExportSource, nameIn } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { tableOf, textColumn, type Writing } from "../tableOf";
import { seatColumns, summedFigure, unplacedColumns } from "./summedFigure";

interface Balance {
  readonly stage: string;
  readonly year: number;
  readonly county: string;
  readonly sums: UnitSummary;
}

/** Seats against pupils by stage, county and year (学位供需平衡表); short and surplus are two figures, never one signed one. */
export function* seatBalanceTable({ results, words }: ExportSource): Steps<ExportTable> {
  const { counties } = results.model.dataset;
  const columns: readonly Writing<Balance>[] = [
    textColumn("stage", ({ stage }) => stage, 10),
    { key: "year", of: ({ year }) => year, kind: "year" },
    textColumn("county", ({ county }) => county, 12),
    ...seatColumns<Balance>(),
    summedFigure("placed"),
    ...unplacedColumns<Balance>(),
    summedFigure("transfersOut"),
    summedFigure("transfersIn"),
    summedFigure("overStandard"),
    summedFigure("classes"),
  ];
  const blocks = yield* stepped(STAGES, (stage) =>
    results.years.map((year) => ({
      rows: counties.map(({ id, name }) => ({
        stage: words.t(`stage.${stage}`),
        year,
        county: nameIn(words, name),
        sums: totals(results, year, { county: id, stage }),
      })),
      total: {
        label: `${words.t(`stage.${stage}`)} ${words.t("report.city")}`,
        given: { year, utilisation: utilisation(totals(results, year, { stage })) },
      },
    })),
  );
  return tableOf(words, "seatBalance", columns, blocks.flat());
}
