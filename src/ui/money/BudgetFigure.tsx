import { useTranslation } from "react-i18next";
import { boxBetween, type Chart, type Mark, strong } from "../../io/charts/marks";
import { type Room, valueAxis } from "../../io/charts/valueAxis";
import type { BudgetYear } from "../../model/money/budgetYears";
import { Figure } from "../chart/Figure";
import { useWriter } from "../parts/useWriter";
import { useWan } from "./useWan";

const HEIGHT = 190;
const TOP = 16;
const BOTTOM = 18;

/** Investment by year as bars, each year's limit as a line over its bar; what is above it is hatched. */
export function BudgetFigure({ years }: { readonly years: readonly BudgetYear[] }) {
  const { t } = useTranslation();
  const wan = useWan();
  const writer = useWriter();
  const hasLimits = years.some(({ limitYuan }) => limitYuan !== undefined);
  return (
    <Figure
      title={t("money.chart")}
      summary={t("money.chartSummary", {
        years: years.map(({ year, spentYuan }) => `${year} ${wan(spentYuan)}`).join(", "),
      })}
      table={{
        columns: [t("money.year"), t("money.invested"), t("money.limit"), t("money.over")],
        rows: years.map(({ year, spentYuan, limitYuan, overYuan }) => [
          String(year),
          wan(spentYuan),
          limitYuan === undefined ? "" : wan(limitYuan),
          wan(overYuan),
        ]),
      }}
      legend={hasLimits ? LEGEND.map((entry) => ({ ...entry, label: t(`money.${entry.label}`) })) : undefined}
      height={HEIGHT}
      draw={(width) => budgetBars(years, wan, { width, height: HEIGHT, writer })}
    />
  );
}

const LEGEND = [
  { label: "withinMark", role: "pupils", mark: "box" },
  { label: "beyondMark", role: "large", mark: "hatched" },
  { label: "limitMark", role: "seats", mark: "line" },
] as const;

function budgetBars(years: readonly BudgetYear[], wan: (yuan: number) => string, room: Room): Chart {
  const most = Math.max(...years.flatMap(({ spentYuan, limitYuan }) => [spentYuan, limitYuan ?? 0]));
  const axis = valueAxis(room, { most, write: wan, top: TOP, bottom: BOTTOM });
  const { left, y } = axis;
  const pitch = (room.width - left) / years.length;
  const bar = Math.min(64, pitch * 0.56);
  const marks: Mark[] = [...axis.marks];
  for (const [at, { year, spentYuan, limitYuan, overYuan }] of years.entries()) {
    const middle = left + pitch * (at + 0.5);
    const within = spentYuan - overYuan;
    const box = (of: readonly [number, number], role: "pupils" | "large") =>
      boxBetween(middle - bar / 2, bar, of, role);
    marks.push(box([y(within), y(0)], "pupils"));
    if (overYuan > 0)
      marks.push({
        ...box([y(spentYuan), y(within)], "large"),
        isHatched: true,
        edgePx: 1,
      });
    if (limitYuan !== undefined)
      marks.push({
        kind: "line",
        role: "seats",
        width: 2,
        spots: [-0.42, 0.42].map((side) => [middle + pitch * side, y(limitYuan)] as const),
      });
    if (spentYuan > 0)
      marks.push({ ...strong(wan(spentYuan), [middle, y(spentYuan) - 4], "middle"), hasHalo: true });
    marks.push({ kind: "words", text: String(year), at: [middle, room.height - 4], anchor: "middle" });
  }
  return { marks };
}
