import { tableUnits } from "../../../../domain/terms";
import { indicatorsOf } from "../../../../model/comparison/indicatorsOf";
import { COST_PARTS, type CostRow, costRows, INVESTMENT, RUNNING } from "../../../../model/money/costRows";
import { sumYuan } from "../../../../model/money/sumYuan";
import { type Steps, stepped } from "../../../steps";
import { type ExportSource, nameIn } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { summed, tableOf, textColumn, type Writing } from "../tableOf";

interface Money {
  readonly year: number;
  readonly county: string;
  readonly costs: readonly CostRow[];
  readonly perPlacedYuan: number | null;
}

/** What each year costs, by kind and county, in the unit that tables count money in; costs of no county stand in a row of their own. */
export function* moneyTable({ results, words }: ExportSource): Steps<ExportTable> {
  const units = tableUnits(results.norms);
  const columns: readonly Writing<Money>[] = [
    { key: "year", of: ({ year }) => year, kind: "year" },
    textColumn("county", ({ county }) => county, 12),
    ...COST_PARTS.map((part) => ({
      ...summed<Money>("costOf", ({ costs }) => sumYuan(costs, [part]) / units, 2),
      values: { part: words.t(`shell.costPart.${part}`) },
      suffix: part,
      width: 13,
    })),
    summed("investment", ({ costs }) => sumYuan(costs, INVESTMENT) / units, 2),
    summed("runningInFull", ({ costs }) => sumYuan(costs, RUNNING) / units, 2),
    summed("wholeCost", ({ costs }) => sumYuan(costs, COST_PARTS) / units, 2),
    { key: "perPlaced", of: ({ perPlacedYuan }) => perPlacedYuan },
  ];
  const blocks = yield* stepped(results.years, (year) => {
    const all = costRows(results, year);
    const elsewhere = all.filter(({ county }) => county === undefined);
    return {
      rows: [
        ...results.model.dataset.counties.map(({ id, name }) => ({
          year,
          county: nameIn(words, name),
          costs: all.filter(({ county }) => county === id),
          perPlacedYuan: indicatorsOf(results, year, { county: id }).perPlacedYuan,
        })),
        ...(elsewhere.length === 0
          ? []
          : [{ year, county: words.t("export.wholeCity"), costs: elsewhere, perPlacedYuan: null }]),
      ],
      total: {
        label: words.t("report.city"),
        given: { year, perPlaced: indicatorsOf(results, year).perPlacedYuan },
      },
    };
  });
  return tableOf(words, "money", columns, blocks, words.t("export.allYears"));
}
