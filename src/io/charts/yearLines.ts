import { type Chart, centred, type Mark, type Spot } from "./marks";
import { seriesRole } from "./palette";
import { textWidth } from "./textWidth";
import { type Room, valueAxis } from "./valueAxis";

/** One figure over the years; nothing for a year in which it is not known. */
export interface YearLine {
  readonly label: string;
  readonly values: readonly (number | undefined)[];
}

interface Lines extends Room {
  readonly years: readonly number[];
  readonly lines: readonly YearLine[];
  /** The year that is looked at, marked; absent: none is. */
  readonly year?: number;
}

const TOP = 8;
const BOTTOM = 16;
const DASHES = ["none", "6 2", "2 2", "8 2 2 2", "4 3", "1 3"];

/** Several figures over the years, each line named at its end; the year that is looked at is marked. */
export function yearLines({ years, lines, year, ...room }: Lines): Chart {
  const { width, height, writer } = room;
  const right = 10 + Math.max(...lines.map((line) => textWidth(line.label)));
  const axis = valueAxis(room, {
    most: Math.max(0, ...lines.flatMap((line) => line.values.filter(isKnown))),
    top: TOP,
    bottom: BOTTOM,
    right,
  });
  const { left, y } = axis;
  const pitch = (width - left - right) / Math.max(1, years.length - 1);
  const x = (at: number) => left + at * pitch;
  const labels = spread(
    lines.map((line) => y(line.values.findLast(isKnown) ?? 0)),
    12,
    TOP,
  );
  const now = year === undefined ? -1 : years.indexOf(year);
  const marks: Mark[] = [...axis.marks];
  if (now !== -1)
    marks.push({
      kind: "line",
      role: "seats",
      spots: [
        [x(now), TOP],
        [x(now), y(0)],
      ],
    });
  for (const [at, { label, values }] of lines.entries()) {
    const role = seriesRole(at);
    for (const spots of unbroken(values, (value, offset) => [x(offset), y(value)]))
      marks.push({ kind: "line", role, width: 1.75, dash: DASHES[at % DASHES.length], spots });
    const shown = values[now];
    if (isKnown(shown)) marks.push({ kind: "dot", role, at: [x(now), y(shown)], radius: 2.5 });
    marks.push({ kind: "words", role, text: label, at: [width - right + 6, centred(labels[at])] });
  }
  for (const [at, label] of years.entries())
    if (at === now || (label % 5 === 0 && (now === -1 || Math.abs(at - now) > 2)))
      marks.push({
        kind: "words",
        text: String(label),
        at: [x(at), height - 3],
        anchor: "middle",
        ...(at === now && { role: "ink", isBold: true }),
      });
  const said = (at: number) =>
    lines.flatMap(({ label, values }) =>
      [values[at]].filter(isKnown).map((value) => `${label} ${writer.whole(value)}`),
    );
  const hits = years.map((key, at) => ({
    key,
    x: x(at) - pitch / 2,
    width: pitch,
    title: [key, ...said(at)].join("\n"),
  }));
  return { marks, hits };
}

const isKnown = (value: number | undefined): value is number => value !== undefined;

/** The stretches of a line in which every year is known. */
function unbroken(values: YearLine["values"], place: (value: number, at: number) => Spot): readonly Spot[][] {
  const stretches: Spot[][] = [];
  values.forEach((value, at) => {
    if (!isKnown(value)) return;
    if (at === 0 || !isKnown(values[at - 1])) stretches.push([]);
    stretches[stretches.length - 1].push(place(value, at));
  });
  return stretches;
}

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
