import { tableUnits } from "../../../../domain/terms";
import { type BalanceLine, closureBalance } from "../../../../model/closureBalance";
import { closures } from "../../../../model/readers/closures";
import { type Steps, stepped } from "../../../steps";
import type { ExportSource } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { tableOf, textColumn, type Writing } from "../tableOf";

interface Balanced extends BalanceLine {
  readonly year: number;
}

/** Every year with the plan's closures and in the same plan without them (撤并与不撤并); empty where it closes nothing. */
export function* closureBalanceTable({ results, open, words }: ExportSource): Steps<ExportTable> {
  const units = tableUnits(results.norms);
  const { t } = words;
  const isYuan = ({ key }: BalanceLine) => key.endsWith("Yuan");
  const figure = (line: BalanceLine, value: number | null) =>
    value === null || !isYuan(line) ? value : value / units;
  const columns: readonly Writing<Balanced>[] = [
    { key: "year", of: ({ year }) => year, kind: "year" },
    textColumn("figure", (line) => t(`export.balanceOf.${line.key}`), 34),
    { key: "withClosures", of: (line) => figure(line, line.with), decimals: 1 },
    { key: "withoutClosures", of: (line) => figure(line, line.without), decimals: 1 },
    {
      key: "difference",
      of: (line) =>
        line.with === null || line.without === null ? null : figure(line, line.with - line.without),
      decimals: 1,
    },
  ];
  const first = Math.min(...closures(results).map(({ year }) => year));
  const blocks = yield* stepped(
    results.years.filter((year) => year >= first),
    (year) => ({ rows: closureBalance(results, open, year).map((line): Balanced => ({ ...line, year })) }),
  );
  return tableOf(words, "closureBalance", columns, blocks.length > 0 ? blocks : [{ rows: [] }]);
}
