import { useTranslation } from "react-i18next";
import { indicatorsOf } from "../../model/comparison/indicatorsOf";
import { type CostPart, costRows, INVESTMENT, RUNNING } from "../../model/money/costRows";
import { sumYuan } from "../../model/money/sumYuan";
import { useApp } from "../parts/appContext";
import { writeMoney } from "../parts/writeFigure";
import { FigureParts } from "./FigureParts";
import { useFiguresShown } from "./useFiguresShown";

/** What the cost of the shown stage and year is made of: investment and running cost in full, each with its parts. */
export function CostSplit() {
  const { t } = useTranslation();
  const language = useApp((state) => state.view.language);
  const shown = useFiguresShown();
  if (shown === undefined) return null;
  const { results, year, stage } = shown;
  const rows = costRows(results, year, { stage });
  const { perPlacedYuan } = indicatorsOf(results, year, { stage });
  const money = (parts: readonly CostPart[]) => writeMoney(sumYuan(rows, parts), language);
  const line = (part: CostPart) => ({ name: t(`shell.costPart.${part}`), value: money([part]) });
  return (
    <>
      <strong>{t("shell.figureIs", { name: t("shell.cost.investment"), value: money(INVESTMENT) })}</strong>
      <FigureParts parts={INVESTMENT.map(line)} />
      <strong>{t("shell.figureIs", { name: t("shell.cost.running"), value: money(RUNNING) })}</strong>
      <FigureParts
        parts={[
          ...RUNNING.map(line),
          ...(perPlacedYuan === null
            ? []
            : [{ name: t("shell.costPerChild"), value: writeMoney(perPlacedYuan, language) }]),
        ]}
      />
    </>
  );
}
