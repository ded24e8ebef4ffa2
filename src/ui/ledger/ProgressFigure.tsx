import { useTranslation } from "react-i18next";
import type { PlanLine } from "../../domain/plan";
import type { LineYear } from "../../model/lineProgress";
import { Figure } from "../chart/Figure";
import { textWidth } from "../chart/textWidth";
import { useNameReader } from "../parts/useNameReader";
import { useWriter } from "../parts/useWriter";

interface Props {
  readonly lines: readonly { readonly line: PlanLine; readonly progress: readonly LineYear[] }[];
  readonly years: readonly number[];
  readonly year: number;
}

const ROW = 34;
const TOP = 18;

/** Each line as a bar that fills year by year up to what was promised; the year of the review is drawn strong. */
export function ProgressFigure({ lines, years, year }: Props) {
  const { t } = useTranslation();
  const read = useNameReader();
  const writer = useWriter();
  const named = lines.map(({ line, progress }) => ({ id: line.id, name: read(line.name), progress }));
  const at = (progress: readonly LineYear[], wanted: number) =>
    progress.find((one) => one.year === wanted)?.share ?? 0;
  return (
    <Figure
      title={t("ledger.progressTitle")}
      summary={t("ledger.progressSummary", {
        year,
        lines: named.map(({ name, progress }) => `${name} ${writer.share(at(progress, year))}`).join(", "),
      })}
      table={{
        columns: [t("ledger.line"), ...years.map(String)],
        rows: named.map(({ name, progress }) => [
          name,
          ...years.map((one) => writer.share(at(progress, one))),
        ]),
      }}
      height={TOP + named.length * ROW}
      draw={(width) => {
        const left = 12 + Math.min(width * 0.42, Math.max(...named.map(({ name }) => textWidth(name))));
        const right = 44;
        const x = (share: number) => left + Math.min(1, share) * (width - left - right);
        return (
          <g>
            <line
              x1={x(1)}
              x2={x(1)}
              y1={TOP - 4}
              y2={TOP + named.length * ROW}
              stroke="var(--chart-seats)"
            />
            <text x={x(1)} y={11} textAnchor="end">
              {t("ledger.promised")}
            </text>
            {named.map(({ id, name, progress }, row) => {
              const y = TOP + row * ROW;
              return (
                <g key={id}>
                  <text x={0} y={y + 15}>
                    {shortened(name, left - 8)}
                  </text>
                  <rect x={left} y={y + 4} width={x(1) - left} height={16} fill="var(--chart-free)" />
                  {[...years].reverse().map((one) => (
                    <rect
                      key={one}
                      x={left}
                      y={y + 4}
                      width={Math.max(0, x(at(progress, one)) - left)}
                      height={16}
                      fill={one <= year ? "var(--chart-pupils-strong)" : "var(--chart-pupils)"}
                      fillOpacity={one <= year ? 1 : 0.35}
                      stroke="var(--shell-paper)"
                    />
                  ))}
                  <text x={width - right + 6} y={y + 16} data-strong="">
                    {writer.share(at(progress, year))}
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

/** As much of a name as there is room for. */
function shortened(name: string, roomPx: number): string {
  if (textWidth(name) <= roomPx) return name;
  let kept = name;
  while (kept.length > 1 && textWidth(`${kept}…`) > roomPx) kept = kept.slice(0, -1);
  return `${kept}…`;
}
