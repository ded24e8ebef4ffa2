import type { I18n } from "../../i18n/createI18n";
import { addWords } from "../../i18n/resources";
import { chartWords } from "../../i18n/words/chartWords";
import type { PlaceYear } from "../../model/readers/placeSeries";
import type { LegendEntry } from "./legend";
import { boxBetween, type Chart, type Mark, type Spot } from "./marks";
import type { Role } from "./palette";
import { textWidth } from "./textWidth";
import { type Room, valueAxis } from "./valueAxis";

addWords("chart", chartWords);

/** Pupils, and what there is room for. */
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

/** What the colours of bars over the years mean. */
export const seatLegend = (t: I18n["t"]): readonly LegendEntry[] => [
  { label: t("chart.pupils"), role: "pupils", mark: "box" },
  { label: t("chart.now"), role: "pupils-strong", mark: "box" },
  { label: t("chart.seats"), role: "seats", mark: "line" },
  { label: t("chart.short"), role: "large", mark: "hatched" },
];

/** Pupils who live in a place and the seats that stand there, year by year; no seats where none ever stand. */
export function stageBars(points: readonly PlaceYear[]): readonly SeatBar[] {
  const hasSeats = points.some(({ seats }) => seats > 0);
  return points.map(({ year, demand, seats }) => ({
    key: year,
    tick: String(year),
    value: demand,
    ...(hasSeats && { seats }),
  }));
}

interface Bars extends Room {
  readonly bars: readonly SeatBar[];
  /** The bar that is now. */
  readonly marked?: number | undefined;
  /** Bars that carry their figure; the highest and the marked one where left out. */
  readonly figures?: "all" | "peak";
  /** Where the axis ends, for charts that share it. */
  readonly most?: number | undefined;
  readonly titleOf?: (bar: SeatBar) => string;
}

const TOP = 16;
const BOTTOM = 16;

/** Pupils as bars, seats as a line of steps over them; whatever stands above the line is hatched as short. */
export function seatBars({ bars, marked, figures = "peak", most, titleOf, ...room }: Bars): Chart {
  const { width, height, writer } = room;
  const highest = bars.reduce((top, bar) => Math.max(top, bar.value, bar.seats ?? 0, bar.cap ?? 0), 0);
  const axis = valueAxis(room, {
    most: most ?? highest,
    ticks: height > 110 ? 4 : 2,
    top: TOP,
    bottom: BOTTOM,
  });
  const { left, y } = axis;
  const pitch = (width - left - 4) / Math.max(1, bars.length);
  const gap = Math.min(6, pitch * 0.2);
  const x = (at: number) => left + at * pitch;
  const peak = bars.reduce((top, bar, at) => (bar.value > bars[top].value ? at : top), 0);
  const now = bars.findIndex((bar) => bar.key === marked);
  const isPeakHidden = now !== -1 && Math.abs(now - peak) * pitch < textWidth(writer.whole(highest)) + 10;
  const shown = shownTicks(bars, pitch, marked);
  const marks: Mark[] = [...axis.marks];
  for (const [at, bar] of bars.entries()) {
    const isMarked = bar.key === marked;
    const seated = Math.min(bar.value, bar.seats ?? bar.value);
    const box = (of: readonly [number, number], role: Role) =>
      boxBetween(x(at) + gap / 2, pitch - gap, of, role);
    marks.push(box([y(seated), y(0)], isMarked ? "pupils-strong" : "pupils"));
    if (bar.value > seated)
      marks.push({
        ...box([y(bar.value), y(seated)], "large"),
        isHatched: true,
        edgePx: isMarked ? 1.5 : 0.5,
      });
    if (shown.has(at))
      marks.push({
        kind: "words",
        text: bar.tick,
        at: [clamp(x(at) + pitch / 2, left, width - 14), height - 4],
        anchor: "middle",
        ...(isMarked && { role: "ink", isBold: true }),
      });
  }
  for (const spots of steps(bars, "seats", x, y, pitch))
    marks.push({ kind: "line", role: "seats", width: 1.75, spots });
  for (const spots of steps(bars, "cap", x, y, pitch))
    marks.push({ kind: "line", role: "cap", width: 1.25, dash: "3 2", spots });
  for (const [at, bar] of bars.entries()) {
    const isMarked = bar.key === marked;
    const carries = figures === "all" || isMarked || (at === peak && !isPeakHidden);
    if (!carries || bar.value <= 0) continue;
    marks.push({
      kind: "words",
      text: writer.whole(bar.value),
      at: [clamp(x(at) + pitch / 2, left + 14, width - 16), figureY(bar, y)],
      anchor: "middle",
      hasHalo: true,
      ...((isMarked || figures === "all") && { role: "ink", isBold: true }),
    });
  }
  const hits = bars.map((bar, at) => ({
    key: bar.key,
    x: x(at),
    width: pitch,
    ...(titleOf && { title: titleOf(bar) }),
  }));
  return { marks, hits };
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

/** A level over each bar, joined with those beside it; one run for each stretch of bars that have it. */
function steps(
  bars: readonly SeatBar[],
  of: "seats" | "cap",
  x: (at: number) => number,
  y: (value: number) => number,
  pitch: number,
): readonly Spot[][] {
  const runs: Spot[][] = [];
  bars.forEach((bar, at) => {
    const value = bar[of];
    if (value === undefined) return;
    if (at === 0 || bars[at - 1][of] === undefined) runs.push([]);
    runs[runs.length - 1].push([x(at), y(value)], [x(at) + pitch, y(value)]);
  });
  return runs;
}
