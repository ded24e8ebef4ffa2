import { tableUnits } from "../../../../domain/terms";
import { INDICATORS, type IndicatorKey, type IndicatorUnit } from "../../../../model/comparison/indicators";
import { indicatorsOf } from "../../../../model/comparison/indicatorsOf";
import { type IndicatorRow, indicatorTable } from "../../../../model/comparison/indicatorTable";
import { type Steps, stepped } from "../../../steps";
import { type ExportSource, nameIn } from "../exportSource";
import type { ExportBlock, ExportTable } from "../exportTable";
import { type Rows, summed, tableOf, textColumn, type Writing } from "../tableOf";
import { lettersOf } from "./lettersOf";

/** One indicator of one scenario, year by year. */
interface Compared {
  readonly key: IndicatorKey;
  readonly scenario: string;
  readonly yearly: readonly (number | null)[];
}

/** Every indicator of the scenarios that lie side by side, by year, each with its difference to the first of them. */
export function* comparisonTable(source: ExportSource): Steps<ExportTable> {
  const { results, compared, words } = source;
  const units = tableUnits(results.norms);
  const { t } = words;
  const { letters, plans } = lettersOf(source);
  const nameOf = (key: IndicatorKey) => t(`compare.name.${key}`);
  const unitOf = (key: IndicatorKey) => {
    const { unit } = INDICATORS[key];
    if (unit === "share") return t("export.targetUnit.share"); // a file with plain figures holds 0.83, not 83
    return unit === "yuan" ? t("export.pictures.wan") : t(`compare.unit.${unit}`);
  };
  const columns: readonly Writing<Compared>[] = [
    textColumn("indicator", ({ key }) => nameOf(key), 28),
    textColumn("unit", ({ key }) => unitOf(key), 10),
    textColumn("scenario", ({ scenario }) => scenario, 22),
    ...results.years.map((year, at) => ({
      ...summed<Compared>("inYear", ({ key, yearly }) => told(key, yearly[at], units)),
      values: { year },
      suffix: String(year),
      width: 9,
    })),
  ];
  const block = ({ key, values }: IndicatorRow): Rows<Compared> => ({
    figures: figuresOf(INDICATORS[key].unit),
    rows: values.map((yearly, at) => ({
      key,
      yearly,
      scenario: `${letters[at]} ${nameIn(words, compared[at].scenario.name)}`,
    })),
    differences: letters.slice(1).map((other, at) => ({
      cells: [nameOf(key), unitOf(key), t("export.minus", { other, reference: letters[0] })],
      of: at + 1,
      less: 0,
    })),
  });
  const cells = compared.flatMap((run) => run.years.map((year) => ({ run, year })));
  yield* stepped(cells, ({ run, year }) => indicatorsOf(run, year)); // read once, remembered for the table
  const blocks = indicatorTable(compared, results.years).map(block);
  return tableOf(words, "comparison", columns, blocks, undefined, plans);
}

const told = (key: IndicatorKey, value: number | null, units: number): number | null =>
  value !== null && INDICATORS[key].unit === "yuan" ? value / units : value;

function figuresOf(unit: IndicatorUnit): NonNullable<ExportBlock["figures"]> {
  if (unit === "share") return { kind: "share", decimals: 1 };
  return { kind: "number", decimals: unit === "yuan" ? 1 : 0 };
}
