import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { planPeriod } from "../../domain/plan";
import { budgetYears } from "../../model/money/budgetYears";
import { investments } from "../../model/money/investments";
import { useApp } from "../parts/appContext";
import { Panel } from "../parts/Panel";
import paper from "../parts/Paper.module.css";
import type { Shown } from "../parts/useShownResults";
import { BudgetFigure } from "./BudgetFigure";
import { BudgetSheet } from "./BudgetSheet";
import { useWan } from "./useWan";

/** Investment against the budget: which years break it first, then year by year with the measures that do. */
export function BudgetView({ shown: { results } }: { readonly shown: Shown }) {
  const { t } = useTranslation();
  const wan = useWan();
  const budget = useApp((state) => state.project.budget);
  const plan = useApp((state) => state.city.plan);
  const years = useMemo(() => {
    const spent = investments(results);
    const dated = [...spent.map(({ measure }) => measure.year), ...budget.map(({ year }) => year)];
    const last = Math.max(planPeriod(plan)?.to ?? results.years[results.years.length - 1], ...dated);
    return budgetYears(
      spent,
      budget,
      results.years.slice(1).filter((year) => year <= last),
    );
  }, [results, budget, plan]);
  const broken = years.filter(({ overYuan }) => overYuan > 0);

  return (
    <>
      <p
        className={paper.verdict}
        role="status"
        data-state={broken.length > 0 ? "bad" : budget.length > 0 ? "good" : undefined}
      >
        {broken.length > 0
          ? t("money.broken", {
              count: broken.length,
              years: broken
                .map(({ year, overYuan }) => t("money.overBy", { year, amount: wan(overYuan) }))
                .join(" · "),
            })
          : t(budget.length === 0 ? "money.noLimits" : "money.within")}
      </p>
      <Panel title={t("money.budget")} note={t("money.budgetNote")}>
        <BudgetFigure years={years} />
        <BudgetSheet years={years} results={results} />
      </Panel>
    </>
  );
}
