import { type IndicatorValues, indicatorsOf } from "../../../model/comparison/indicatorsOf";
import { journeyGini, type Part, totals, utilisation } from "../../../model/indicators/totals";
import { type RadiusSplit, radiusSplit } from "../../../model/readers/radiusSplit";
import type { UnitSummary } from "../../../model/results";
import { type Steps, stepped } from "../../steps";
import { type ExportSource, nameIn } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { summed, tableOf, textColumn, type Writing } from "../tableOf";
import { summedFigure, unplacedColumns } from "./summedFigure";

interface Indicators {
  readonly year: number;
  readonly area: string;
  readonly sums: UnitSummary;
  readonly gini: number;
  readonly split: RadiusSplit;
  readonly staff: IndicatorValues;
}

/** The indicators of the simulation by county and year; means are those of all pupils, not means of means. */
export function* indicatorsTable({ results, words }: ExportSource): Steps<ExportTable> {
  const at = (year: number, part: Part, area: string): Indicators => ({
    year,
    area,
    sums: totals(results, year, part),
    gini: journeyGini(results, year, part),
    split: radiusSplit(results, year, part),
    staff: indicatorsOf(results, year, part),
  });
  const columns: readonly Writing<Indicators>[] = [
    { key: "year", of: ({ year }) => year, kind: "year" },
    textColumn("county", ({ area }) => area, 12),
    summedFigure("pupils"),
    summedFigure("seats"),
    summedFigure("short"),
    summedFigure("aboveOwnSeats"),
    summedFigure("surplus"),
    summedFigure("usableSeats"),
    summedFigure("usableSurplus"),
    { key: "utilisation", of: ({ sums }) => utilisation(sums), kind: "share" },
    ...unplacedColumns<Indicators>(),
    summedFigure("beyondRadius"),
    summed("beyondInTowns", ({ split }) => split.town.beyond),
    summed("beyondInCountry", ({ split }) => split.rural.beyond),
    { key: "meanJourney", of: ({ sums }) => sums.meanJourneyM },
    { key: "p95Journey", of: ({ sums }) => sums.p95JourneyM },
    { key: "journeyGini", of: ({ gini }) => gini, decimals: 3 },
    summedFigure("boarders"),
    summedFigure("beds"),
    summedFigure("bedsShort"),
    summedFigure("moved"),
    summedFigure("spread"),
    summed("postsNeeded", ({ staff }) => staff.posts, 1),
    summed("teachersShort", ({ staff }) => staff.teachersShort, 1),
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
