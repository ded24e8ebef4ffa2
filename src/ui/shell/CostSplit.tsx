import { useTranslation } from "react-i18next";
import { totals } from "../../model/indicators/totals";
import { COST_PARTS, costRows } from "../../model/money/costRows";
import { sumYuan } from "../../model/money/sumYuan";
import { HEADLINE } from "../../model/money/yearMoney";
import { useApp } from "../appContext";
import { FigureParts } from "./FigureParts";
import { useFiguresShown } from "./useFiguresShown";
import { writeMoney } from "./writeFigure";

/** What the cost of the shown stage and year is made of, what stands apart from it, and what a year costs for a child with a place. */
export function CostSplit() {
  const { t } = useTranslation();
  const language = useApp((state) => state.view.language);
  const shown = useFiguresShown();
  if (shown === undefined) return null;
  const { results, year, stage } = shown;
  const rows = costRows(results, year, { stage });
  const { placed } = totals(results, year, { stage });
  const yearly = sumYuan(rows, ["running", "boarders", "bus", "teachers"]);
  const apart = COST_PARTS.filter((part) => !HEADLINE.includes(part));
  const line = (part: (typeof COST_PARTS)[number]) => ({
    name: t(`shell.costPart.${part}`),
    value: writeMoney(sumYuan(rows, [part]), language),
  });
  return (
    <>
      <FigureParts parts={HEADLINE.map(line)} />
      {t("shell.costApart")}
      <FigureParts
        parts={[
          ...apart.map(line),
          ...(placed > 0
            ? [{ name: t("shell.costPerChild"), value: writeMoney(yearly / placed, language) }]
            : []),
        ]}
      />
    </>
  );
}
