import { useTranslation } from "react-i18next";
import type { BudgetYear } from "../../model/money/budgetYears";
import { Figure } from "../chart/Figure";
import { Legend } from "../chart/Legend";
import { roundTicks } from "../chart/roundTicks";
import { textWidth } from "../chart/textWidth";
import { useWan } from "./useWan";

const HEIGHT = 190;
const TOP = 16;
const BOTTOM = 18;

/** Investment by year as bars, each year's limit as a line over its bar; what is above it is hatched. */
export function BudgetFigure({ years }: { readonly years: readonly BudgetYear[] }) {
  const { t } = useTranslation();
  const wan = useWan();
  const end = Math.max(1, ...years.flatMap(({ spentYuan, limitYuan }) => [spentYuan, limitYuan ?? 0])) * 1.04;
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
      legend={
        hasLimits && (
          <Legend
            entries={[
              { label: t("money.withinMark"), colour: "var(--chart-pupils)", mark: "box" },
              { label: t("money.beyondMark"), colour: "var(--chart-large)", mark: "hatched" },
              { label: t("money.limitMark"), colour: "var(--chart-seats)", mark: "line" },
            ]}
          />
        )
      }
      height={HEIGHT}
      draw={(width) => {
        const ticks = roundTicks(end, 3).filter((tick) => tick <= end);
        const left = 8 + textWidth(wan(ticks[ticks.length - 1]));
        const pitch = (width - left) / years.length;
        const bar = Math.min(64, pitch * 0.56);
        const y = (yuan: number) => HEIGHT - BOTTOM - ((HEIGHT - TOP - BOTTOM) * yuan) / end;
        return (
          <g>
            <defs>
              <pattern id="beyond" width={6} height={6} patternUnits="userSpaceOnUse">
                <rect width={6} height={6} fill="var(--chart-large)" fillOpacity={0.35} />
                <path d="M0 6 6 0" stroke="var(--chart-large)" strokeWidth={1.5} />
              </pattern>
            </defs>
            {ticks.map((tick) => (
              <g key={tick}>
                <line x1={left} x2={width} y1={y(tick)} y2={y(tick)} stroke="var(--chart-line)" />
                <text x={left - 5} y={y(tick)} dy="0.35em" textAnchor="end">
                  {wan(tick)}
                </text>
              </g>
            ))}
            {years.map(({ year, spentYuan, limitYuan, overYuan }, at) => {
              const middle = left + pitch * (at + 0.5);
              const within = spentYuan - overYuan;
              return (
                <g key={year}>
                  <rect
                    x={middle - bar / 2}
                    y={y(within)}
                    width={bar}
                    height={y(0) - y(within)}
                    fill="var(--chart-pupils)"
                  />
                  {overYuan > 0 && (
                    <rect
                      x={middle - bar / 2}
                      y={y(spentYuan)}
                      width={bar}
                      height={y(within) - y(spentYuan)}
                      fill="url(#beyond)"
                      stroke="var(--chart-large)"
                    />
                  )}
                  {limitYuan !== undefined && (
                    <line
                      x1={middle - pitch * 0.42}
                      x2={middle + pitch * 0.42}
                      y1={y(limitYuan)}
                      y2={y(limitYuan)}
                      stroke="var(--chart-seats)"
                      strokeWidth={2}
                    />
                  )}
                  <text x={middle} y={y(spentYuan) - 4} textAnchor="middle" data-strong="" data-halo="">
                    {spentYuan > 0 ? wan(spentYuan) : ""}
                  </text>
                  <text x={middle} y={HEIGHT - 4} textAnchor="middle">
                    {year}
                  </text>
                </g>
              );
            })}
          </g>
        );
      }}
    />
  );
}
