import { writerIn } from "../../../../i18n/figureWriter";
import { displayWidth } from "../../../textTable";
import type { ExportSource } from "../exportSource";
import { axis } from "./axis";
import { framed } from "./framed";
import type { Picture } from "./picture";
import { svgText } from "./svgText";

/** One kind of what a bar is made of, from the foot upwards. */
export interface BarPart {
  readonly label: string;
  readonly colour: string;
  /** By bar. */
  readonly values: readonly number[];
}

/** A line across the bars at a place between the first (0) and the end of the last (their number). */
export interface BarMark {
  readonly label: string;
  readonly at: number;
}

interface Bars {
  readonly id: string;
  readonly title: string;
  /** What the figures count. */
  readonly unit: string;
  /** What stands under the bars: below their middle, or at the edge where each begins. */
  readonly ticks: readonly string[];
  readonly areEdges?: boolean;
  readonly parts: readonly BarPart[];
  readonly marks?: readonly BarMark[];
}

const WIDTH = 760;
const HEIGHT = 300;
const LEFT = 72;
const RIGHT = 24;
const TOP = 40;
const BOTTOM = 28;

/** Figures as bars that stand on each other, with marks across them. */
export function barChart(
  source: ExportSource,
  { id, title, unit, ticks, areEdges = false, parts, marks = [] }: Bars,
): Picture {
  const sums = ticks.map((_, at) => parts.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
  const scale = axis(Math.max(1, ...sums));
  const pitch = (WIDTH - LEFT - RIGHT) / Math.max(1, ticks.length);
  const y = (value: number) => HEIGHT - BOTTOM - ((HEIGHT - TOP - BOTTOM) * value) / scale.end;
  const writer = writerIn(source.words.language);
  const every = Math.ceil((Math.max(...ticks.map((tick) => displayWidth(tick))) * 6.4 + 8) / pitch);
  const body = [
    `<text x="${LEFT}" y="12" font-size="11" fill="#56606b">${svgText(unit)}</text>`,
    ...(parts.length > 1 ? [legend(parts, LEFT + displayWidth(unit) * 6.4 + 24)] : []),
    ...scale.ticks.map(
      (tick) =>
        `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(tick)}" y2="${y(tick)}" stroke="#dde2e7"/><text x="${LEFT - 8}" y="${y(tick) + 4}" font-size="11" fill="#56606b" text-anchor="end">${writer.decimal(tick)}</text>`,
    ),
    ...ticks.map((tick, at) => {
      const x = LEFT + at * pitch;
      let foot = 0;
      const boxes = parts.map(({ colour, values }) => {
        const from = foot;
        foot += values[at] ?? 0;
        return `<rect x="${tenth(x + pitch * 0.08)}" width="${tenth(pitch * 0.84)}" y="${tenth(y(foot))}" height="${tenth(y(from) - y(foot))}" fill="${colour}"/>`;
      });
      const label =
        at % every === 0
          ? `<text x="${tenth(areEdges ? x : x + pitch / 2)}" y="${HEIGHT - 8}" font-size="11" fill="#56606b" text-anchor="middle">${svgText(tick)}</text>`
          : "";
      return boxes.join("") + label;
    }),
    ...marks.map(({ label, at }, order) => {
      const x = LEFT + at * pitch;
      return `<line x1="${tenth(x)}" x2="${tenth(x)}" y1="${TOP - 6}" y2="${y(0)}" stroke="#20262d" stroke-width="1.5" stroke-dasharray="${order === 0 ? "none" : "4 3"}"/><text x="${tenth(x + 5)}" y="${TOP + 4 + order * 14}" font-size="11" fill="#20262d" stroke="#ffffff" stroke-width="3" paint-order="stroke">${svgText(label)}</text>`;
    }),
  ].join("");
  return framed(source, { id, title, width: WIDTH, height: HEIGHT, body });
}

const tenth = (value: number): string => value.toFixed(1);

function legend(parts: readonly BarPart[], from: number): string {
  let x = from;
  return parts
    .map(({ label, colour }) => {
      const at = x;
      x += 34 + displayWidth(label) * 6.4;
      return `<rect x="${at}" y="3" width="12" height="10" fill="${colour}"/><text x="${at + 17}" y="12" font-size="11" fill="#22292d">${svgText(label)}</text>`;
    })
    .join("");
}
