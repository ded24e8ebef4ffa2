import { writerIn } from "../../../../i18n/figureWriter";
import { displayWidth } from "../../../textTable";
import type { ExportSource } from "../exportSource";
import { axis } from "./axis";
import { framed } from "./framed";
import type { Picture } from "./picture";
import { svgText } from "./svgText";

/** One figure over the years. */
export interface ChartLine {
  readonly label: string;
  readonly values: readonly number[];
}

const WIDTH = 760;
const HEIGHT = 300;
const LEFT = 72;
const TOP = 26;
const BOTTOM = 28;
/** Told apart by the colour-blind (Okabe–Ito), and by their dashes. */
const STROKES = ["#1f5588", "#c2600a", "#007a5a", "#9a3d7d", "#6d5e00", "#4d5560"];
const DASHES = ["none", "7 3", "2 3", "9 3 2 3", "5 4", "1 4"];

/** Figures over the years as lines, each named at its end. */
export function yearChart(
  source: ExportSource,
  id: string,
  title: string,
  unit: string,
  lines: readonly ChartLine[],
): Picture {
  const { years } = source.results;
  const right = 14 + 6.4 * Math.max(...lines.map(({ label }) => displayWidth(label)));
  const { end, ticks } = axis(Math.max(...lines.flatMap(({ values }) => values)));
  const x = (at: number) => LEFT + (at * (WIDTH - LEFT - right)) / Math.max(1, years.length - 1);
  const y = (value: number) => HEIGHT - BOTTOM - ((HEIGHT - TOP - BOTTOM) * value) / end;
  const writer = writerIn(source.words.language);
  const ends = spread(lines.map(({ values }) => y(values[values.length - 1])));
  const body = [
    `<text x="${LEFT}" y="12" font-size="11" fill="#56606b" text-anchor="start">${svgText(unit)}</text>`,
    ...ticks.map(
      (tick) =>
        `<line x1="${LEFT}" x2="${WIDTH - right}" y1="${y(tick)}" y2="${y(tick)}" stroke="#dde2e7"/><text x="${LEFT - 8}" y="${y(tick) + 4}" font-size="11" fill="#56606b" text-anchor="end">${writer.decimal(tick)}</text>`,
    ),
    ...years.flatMap((year, at) =>
      at % 5 === 0 || at === years.length - 1
        ? [
            `<text x="${x(at)}" y="${HEIGHT - 8}" font-size="11" fill="#56606b" text-anchor="middle">${year}</text>`,
          ]
        : [],
    ),
    ...lines.map(({ label, values }, at) => {
      const points = values
        .map((value, offset) => `${x(offset).toFixed(1)},${y(value).toFixed(1)}`)
        .join(" ");
      const stroke = STROKES[at % STROKES.length];
      return `<polyline points="${points}" fill="none" stroke="${stroke}" stroke-width="2" stroke-dasharray="${DASHES[at % DASHES.length]}"/><text x="${WIDTH - right + 6}" y="${(ends[at] + 4).toFixed(1)}" font-size="12" fill="${stroke}">${svgText(label)}</text>`;
    }),
  ].join("");
  return framed(source, { id, title, width: WIDTH, height: HEIGHT, body });
}

/** Heights moved apart so that names do not lie on each other. */
function spread(heights: readonly number[], gap = 14): readonly number[] {
  const order = heights.map((height, at) => ({ height, at })).sort((a, b) => a.height - b.height);
  const placed = [...heights];
  let last = Number.NEGATIVE_INFINITY;
  for (const { height, at } of order) {
    last = Math.max(height, last + gap);
    placed[at] = last;
  }
  return placed;
}
