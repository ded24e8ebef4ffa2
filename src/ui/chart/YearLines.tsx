import { useWriter } from "../parts/useWriter";
import { roundTicks } from "./roundTicks";
import { textWidth } from "./textWidth";

export interface YearLine {
  readonly label: string;
  readonly values: readonly number[];
}

interface Props {
  readonly years: readonly number[];
  /** Values one a year; nothing where it is not known. */
  readonly lines: readonly (Pick<YearLine, "label"> & { readonly values: readonly (number | undefined)[] })[];
  readonly year: number;
  readonly width: number;
  readonly height: number;
  readonly onPick: (year: number) => void;
}

const TOP = 8;
const BOTTOM = 16;
const DASHES = ["none", "6 2", "2 2", "8 2 2 2", "4 3", "1 3"];

/** Several figures over the years, each line named at its end; the year that is looked at is marked. */
export function YearLines({ years, lines, year, width, height, onPick }: Props) {
  const writer = useWriter();
  const end = Math.max(1, ...lines.flatMap((line) => line.values.filter(isKnown))) * 1.06;
  const ticks = roundTicks(end, 3).filter((tick) => tick <= end);
  const left = 8 + textWidth(writer.whole(ticks[ticks.length - 1]));
  const right = 10 + Math.max(...lines.map((line) => textWidth(line.label)));
  const pitch = (width - left - right) / Math.max(1, years.length - 1);
  const x = (at: number) => left + at * pitch;
  const y = (value: number) => height - BOTTOM - ((height - TOP - BOTTOM) * value) / end;
  const labels = spread(
    lines.map((line) => y(line.values.findLast(isKnown) ?? 0)),
    12,
    TOP,
  );
  const now = years.indexOf(year);
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={left} x2={width - right} y1={y(tick)} y2={y(tick)} stroke="var(--chart-line)" />
          <text x={left - 5} y={y(tick)} dy="0.35em" textAnchor="end">
            {writer.whole(tick)}
          </text>
        </g>
      ))}
      {now !== -1 && <line x1={x(now)} x2={x(now)} y1={TOP} y2={y(0)} stroke="var(--chart-seats)" />}
      {lines.map((line, at) => (
        <g key={line.label}>
          <path
            d={line.values
              .map((value, offset) =>
                isKnown(value)
                  ? `${isKnown(line.values[offset - 1]) ? "L" : "M"}${x(offset)} ${y(value)}`
                  : "",
              )
              .join("")}
            fill="none"
            stroke={`var(--chart-series-${at})`}
            strokeWidth={1.75}
            strokeDasharray={DASHES[at]}
          />
          {[line.values[now]].filter(isKnown).map((value) => (
            <circle key={line.label} cx={x(now)} cy={y(value)} r={2.5} fill={`var(--chart-series-${at})`} />
          ))}
          <text
            x={width - right + 6}
            y={labels[at]}
            dy="0.35em"
            style={{ fill: `var(--chart-series-${at})` }}
          >
            {line.label}
          </text>
        </g>
      ))}
      {years.map((label, at) =>
        at === now || (label % 5 === 0 && Math.abs(at - now) > 2) ? (
          <text
            key={label}
            x={x(at)}
            y={height - 3}
            textAnchor="middle"
            data-strong={at === now ? "" : undefined}
          >
            {label}
          </text>
        ) : null,
      )}
      {years.map((key, at) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut of the pointer; the year has its own slider
        <rect
          key={key}
          x={x(at) - pitch / 2}
          y={0}
          width={pitch}
          height={height}
          fill="transparent"
          style={{ cursor: "pointer" }}
          onClick={() => onPick(key)}
        >
          <title>
            {[
              key,
              ...lines.flatMap((line) =>
                [line.values[at]].filter(isKnown).map((value) => `${line.label} ${writer.whole(value)}`),
              ),
            ].join("\n")}
          </title>
        </rect>
      ))}
    </g>
  );
}

const isKnown = (value: number | undefined): value is number => value !== undefined;

/** Heights moved apart until no two are nearer than `least`, in the same order, none above `top`. */
function spread(heights: readonly number[], least: number, top: number): readonly number[] {
  const order = Array.from(heights.keys()).sort((a, b) => heights[a] - heights[b] || a - b);
  const moved = [...heights];
  for (let rank = order.length - 2; rank >= 0; rank--)
    moved[order[rank]] = Math.min(moved[order[rank]], moved[order[rank + 1]] - least);
  for (const [rank, at] of order.entries())
    moved[at] = Math.max(moved[at], rank === 0 ? top : moved[order[rank - 1]] + least);
  return moved;
}
