import { type IndicatorValues, indicatorsOf } from "../../../../model/comparison/indicatorsOf";
import { totals } from "../../../../model/indicators/totals";
import type { Part } from "../../../../model/part";
import type { UnitSummary } from "../../../../model/results";
import { type Steps, stepped } from "../../../steps";
import { type ExportSource, nameIn } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { summed, tableOf, textColumn, type Writing } from "../tableOf";
import { seatColumns, summedFigure, unplacedColumns } from "./summedFigure";

interface Indicators {
  readonly year: number;
  readonly area: string;
  readonly sums: UnitSummary;
  readonly values: IndicatorValues;
}

/** The indicators of the simulation by county and year; means are those of all pupils, not means of means. */
export function* indicatorsTable({ results, words }: ExportSource): Steps<ExportTable> {
  const at = (year: number, part: Part, area: string): Indicators => ({
    year,
    area,
    sums: totals(results, year, part),
    values: indicatorsOf(results, year, part),
  });
  const columns: readonly Writing<Indicators>[] = [
    { key: "year", of: ({ year }) => year, kind: "year" },
    textColumn("county", ({ area }) => area, 12),
    ...seatColumns<Indicators>(),
    ...unplacedColumns<Indicators>(),
    summedFigure("beyondRadius"),
    summed("beyondInTowns", ({ values }) => values.beyondInTowns),
    summed("beyondInCountry", ({ values }) => values.beyondInCountry),
    { key: "meanJourney", of: ({ sums }) => sums.meanJourneyM },
    { key: "p95Journey", of: ({ sums }) => sums.p95JourneyM },
    { key: "journeyGini", of: ({ values }) => values.journeyGini ?? 0, decimals: 3 },
    summedFigure("boarders"),
    summedFigure("beds"),
    summedFigure("bedsShort"),
    summedFigure("moved"),
    summedFigure("spread"),
    summed("postsNeeded", ({ values }) => values.posts, 1),
    summed("teachersShort", ({ values }) => values.teachersShort, 1),
    { key: "largestClass", of: ({ sums }) => sums.largestClass },
  ];
  const blocks = yield* stepped(results.years, (year) => {
    const city = at(year, {}, "");
    return {
      rows: results.model.dataset.counties.map(({ id, name }) =>
        at(year, { county: id }, nameIn(words, name)),
      ),
      total: {
        label: words.t("report.city"),
        given: Object.fromEntries(
          columns
            .filter(({ isSummed, kind }) => !isSummed && kind !== "text")
            .map((column) => [column.key, column.of(city)]),
        ),
      },
    };
  });
  return tableOf(words, "indicators", columns, blocks);
}
