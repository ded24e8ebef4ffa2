import { useId } from "react";
import { useWriter } from "../parts/useWriter";
import { roundTicks } from "./roundTicks";
import { textWidth } from "./textWidth";

export interface SeatBar {
  readonly key: number;
  /** What stands under the bar. */
  readonly tick: string;
  readonly value: number;
  /** What there is room for; what lies above it is drawn as short. */
  readonly seats?: number;
  /** The size that is tolerated. */
  readonly cap?: number;
}

interface Props {
  readonly bars: readonly SeatBar[];
  readonly width: number;
  readonly height: number;
  /** The bar that is now. */
  readonly marked?: number | undefined;
  /** Bars that carry their figure; the highest and the marked one where left out. */
  readonly figures?: "all" | "peak";
  /** Where the axis ends, for charts that share it. */
  readonly most?: number | undefined;
  readonly onPick?: (key: number) => void;
  readonly titleOf?: (bar: SeatBar) => string;
}

const TOP = 16;
const BOTTOM = 16;

/** Pupils as bars, seats as a line of steps over them; whatever stands above the line is hatched as short. */
export function SeatBars({ bars, width, height, marked, figures = "peak", most, onPick, titleOf }: Props) {
  const writer = useWriter();
  const id = useId();
  const highest = bars.reduce((top, bar) => Math.max(top, bar.value, bar.seats ?? 0, bar.cap ?? 0), 0);
  const end = Math.max(1, (most ?? highest) * 1.06);
  const ticks = roundTicks(end, height > 110 ? 4 : 2).filter((tick) => tick <= end);
  const left = 8 + textWidth(writer.whole(ticks[ticks.length - 1]));
  const pitch = (width - left - 4) / Math.max(1, bars.length);
  const gap = Math.min(6, pitch * 0.2);
  const y = (value: number) => height - BOTTOM - ((height - TOP - BOTTOM) * Math.min(value, end)) / end;
  const x = (at: number) => left + at * pitch;
  const peak = bars.reduce((top, bar, at) => (bar.value > bars[top].value ? at : top), 0);
  const now = bars.findIndex((bar) => bar.key === marked);
  const isPeakHidden = now !== -1 && Math.abs(now - peak) * pitch < textWidth(writer.whole(highest)) + 10;
  const shown = shownTicks(bars, pitch, marked);
  return (
    <g>
      <defs>
        <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width={5} height={5} fill="var(--chart-large)" fillOpacity={0.3} />
          <rect width={2} height={5} fill="var(--chart-large)" />
        </pattern>
      </defs>
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={left} x2={width} y1={y(tick)} y2={y(tick)} stroke="var(--chart-line)" />
          <text x={left - 5} y={y(tick)} dy="0.35em" textAnchor="end">
            {writer.whole(tick)}
          </text>
        </g>
      ))}
      {bars.map((bar, at) => {
        const isMarked = bar.key === marked;
        const seated = Math.min(bar.value, bar.seats ?? bar.value);
        return (
          <g key={bar.key}>
            <rect
              x={x(at) + gap / 2}
              width={pitch - gap}
              y={y(seated)}
              height={y(0) - y(seated)}
              fill={isMarked ? "var(--chart-pupils-strong)" : "var(--chart-pupils)"}
            />
            {bar.value > seated && (
              <rect
                x={x(at) + gap / 2}
                width={pitch - gap}
                y={y(bar.value)}
                height={y(seated) - y(bar.value)}
                fill={`url(#${id})`}
                stroke="var(--chart-large)"
                strokeWidth={isMarked ? 1.5 : 0.5}
              />
            )}
            {shown.has(at) && (
              <text
                x={clamp(x(at) + pitch / 2, left, width - 14)}
                y={height - 4}
                textAnchor="middle"
                data-strong={isMarked ? "" : undefined}
              >
                {bar.tick}
              </text>
            )}
          </g>
        );
      })}
      <path
        d={steps(bars, "seats", x, y, pitch)}
        fill="none"
        stroke="var(--chart-seats)"
        strokeWidth={1.75}
      />
      <path
        d={steps(bars, "cap", x, y, pitch)}
        fill="none"
        stroke="var(--chart-cap)"
        strokeWidth={1.25}
        strokeDasharray="3 2"
      />
      {bars.map((bar, at) => {
        const isMarked = bar.key === marked;
        const carries = figures === "all" || isMarked || (at === peak && !isPeakHidden);
        return carries && bar.value > 0 ? (
          <text
            key={bar.key}
            x={clamp(x(at) + pitch / 2, left + 14, width - 16)}
            y={figureY(bar, y)}
            textAnchor="middle"
            data-halo=""
            data-strong={isMarked || figures === "all" ? "" : undefined}
          >
            {writer.whole(bar.value)}
          </text>
        ) : null;
      })}
      {onPick !== undefined &&
        bars.map((bar, at) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut of the pointer; the year has its own slider
          <rect
            key={bar.key}
            x={x(at)}
            y={0}
            width={pitch}
            height={height}
            fill="transparent"
            style={{ cursor: "pointer" }}
            onClick={() => onPick(bar.key)}
          >
            {titleOf !== undefined && <title>{titleOf(bar)}</title>}
          </rect>
        ))}
    </g>
  );
}

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

/** Right above its bar; above the line of seats where that runs through the place. */
function figureY({ value, seats = 0, cap = 0 }: SeatBar, y: (value: number) => number): number {
  const lines = [seats, cap].map(y).filter((line) => line <= y(value) && y(value) - line < 15);
  return Math.min(y(value), ...lines) - 4;
}

/** Ticks that fit: round years (or every grade), and the marked one in the place of those it would touch. */
function shownTicks(
  bars: readonly SeatBar[],
  pitch: number,
  marked: number | undefined,
): ReadonlySet<number> {
  const wide = Math.max(...bars.map(({ tick }) => textWidth(tick))) + 8;
  const apart = wide / pitch;
  const every = [1, 2, 5, 10].find((step) => step >= apart) ?? 10;
  const now = bars.findIndex(({ key }) => key === marked);
  const shown = new Set(now === -1 ? [] : [now]);
  bars.forEach(({ key }, at) => {
    if (key % every === 0 && (now === -1 || Math.abs(at - now) >= apart)) shown.add(at);
  });
  return shown;
}

function steps(
  bars: readonly SeatBar[],
  of: "seats" | "cap",
  x: (at: number) => number,
  y: (value: number) => number,
  pitch: number,
): string {
  let path = "";
  bars.forEach((bar, at) => {
    const value = bar[of];
    if (value === undefined) return;
    const joins = at > 0 && bars[at - 1][of] !== undefined;
    path += `${joins ? "L" : "M"}${x(at)} ${y(value)}H${x(at) + pitch}`;
  });
  return path;
}
