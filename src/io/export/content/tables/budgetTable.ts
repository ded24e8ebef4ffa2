import { tableUnits } from "../../../../domain/terms";
import { type BudgetYear, budgetYears, type Spending } from "../../../../model/money/budgetYears";
import { investments } from "../../../../model/money/investments";
import { namesOf } from "../../../../model/readers/names";
import { type ExportSource, nameIn } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { measureText } from "../measureText";
import { summed, tableOf, textColumn, type Writing } from "../tableOf";

/** A measure of a year; the year alone where nothing is invested in it. */
interface Line {
  readonly year: number;
  readonly spending?: Spending;
}

/** What is invested each year against its limit, project by project, and which of them break it. */
export function budgetTable({ results, words, budget, plan }: ExportSource): ExportTable {
  const units = tableUnits(results.norms);
  const { t } = words;
  const names = namesOf(results);
  const lines = new Map(plan.lines.map((line) => [line.id as string, line.name]));
  const columns: readonly Writing<Line>[] = [
    { key: "year", of: ({ year }) => year, kind: "year" },
    textColumn(
      "project",
      ({ spending }) =>
        spending === undefined ? t("export.noInvestment") : measureText(spending.measure, names, words),
      36,
    ),
    textColumn("measure", ({ spending }) => spending && t(`edit.kind.${spending.measure.kind}`), 8),
    textColumn("status", ({ spending }) => spending && t(`edit.status.${spending.measure.status}`), 8),
    textColumn(
      "planLine",
      ({ spending }) => {
        const name = lines.get(spending?.measure.line ?? "");
        return name && nameIn(words, name);
      },
      24,
    ),
    summed("investment", ({ spending }) => (spending?.yuan ?? 0) / units, 2),
    summed("beyondLimit", ({ spending }) => beyond(spending, units), 2),
    { key: "limit", of: () => null, decimals: 2 },
    { key: "left", of: () => null, decimals: 2 },
  ];
  const blocks = yearsOf(results, budget).map((one) => ({
    rows:
      one.spendings.length === 0
        ? [{ year: one.year }]
        : one.spendings.map((spending) => ({ year: one.year, spending })),
    total: {
      label: t("export.yearTotal", { year: one.year }),
      given: { year: one.year, limit: inUnits(one.limitYuan, units), left: inUnits(leftOf(one), units) },
    },
  }));
  return tableOf(words, "budget", columns, blocks, t("export.allYears"));
}

/** Years in which something is invested, or may not be. */
const yearsOf = (results: ExportSource["results"], budget: ExportSource["budget"]): readonly BudgetYear[] =>
  budgetYears(investments(results), budget, results.years).filter(
    ({ spendings, limitYuan }) => spendings.length > 0 || limitYuan !== undefined,
  );

/** Blank where it breaks nothing. */
const beyond = (spending: Spending | undefined, units: number): number | null =>
  spending === undefined || spending.beyondYuan === 0 ? null : spending.beyondYuan / units;

const inUnits = (yuan: number | undefined, units: number): number | null =>
  yuan === undefined ? null : yuan / units;

/** Below zero where the limit is broken. */
const leftOf = ({ limitYuan, spentYuan }: BudgetYear): number | undefined =>
  limitYuan === undefined ? undefined : limitYuan - spentYuan;
