import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { BudgetYear } from "../../model/money/budgetYears";
import type { Results } from "../../model/results";
import { useCommands } from "../parts/appContext";
import { FigureInput } from "../parts/FigureInput";
import paper from "../parts/Paper.module.css";
import { Sheet } from "../parts/Sheet";
import { useMeasureNames } from "../parts/useMeasureNames";
import { useTableUnits } from "../parts/useTableUnits";
import { SpendingSheet } from "./SpendingSheet";
import { useWan } from "./useWan";

interface Props {
  readonly years: readonly BudgetYear[];
  readonly results: Results;
}

/** As many breakers are named in the row itself; the rest are below it. */
const NAMED = 2;

/** Year by year: what is invested, the limit to be typed, what is left or above it, and which measures break it. */
export function BudgetSheet({ years, results }: Props) {
  const units = useTableUnits();
  const { t } = useTranslation();
  const wan = useWan();
  const { setLimit } = useCommands();
  const { titleOf } = useMeasureNames();
  const [open, setOpen] = useState<number>();

  return (
    <Sheet
      label={t("money.budget")}
      columns={[
        { key: "year", label: t("money.year") },
        { key: "invested", label: t("money.invested") },
        { key: "limit", label: t("money.limit") },
        { key: "left", label: t("money.left") },
        { key: "breakers", label: t("money.breakers"), text: "long" },
      ]}
      rows={years.map(({ year, limitYuan, spentYuan, overYuan, spendings }) => {
        const breakers = spendings.filter(({ beyondYuan }) => beyondYuan > 0);
        const isOpen = open === year;
        return {
          key: String(year),
          state: overYuan > 0 ? "bad" : undefined,
          head: (
            <button
              type="button"
              className={paper.open}
              aria-expanded={isOpen}
              onClick={() => setOpen(isOpen ? undefined : year)}
            >
              {year}
            </button>
          ),
          cells: [
            wan(spentYuan),
            <FigureInput
              key="limit"
              label={t("money.limitOf", { year })}
              value={limitYuan === undefined ? undefined : limitYuan / units}
              placeholder={t("money.noLimit")}
              onCommit={(typed) => setLimit(year, typed === undefined ? undefined : typed * units)}
            />,
            limitYuan === undefined ? (
              ""
            ) : overYuan > 0 ? (
              <span key="left" className={paper.bad}>
                {t("money.overCell", { amount: wan(overYuan) })}
              </span>
            ) : (
              <span key="left" className={paper.good}>
                {wan(limitYuan - spentYuan)}
              </span>
            ),
            breakers
              .slice(0, NAMED)
              .map(({ measure, beyondYuan }) => `${titleOf(measure)} (${wan(beyondYuan)})`)
              .join(" · ") + (breakers.length > NAMED ? ` … +${breakers.length - NAMED}` : ""),
          ],
          ...(isOpen && { below: <SpendingSheet year={year} spendings={spendings} results={results} /> }),
        };
      })}
    />
  );
}
