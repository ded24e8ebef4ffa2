import type { ForecastYear } from "../../model/forecast/cityForecast";
import { boxBetween, type Chart, type Mark, type Spot } from "./marks";
import { type Room, valueAxis } from "./valueAxis";

const TOP = 8;
const BOTTOM = 18;
const RIGHT = 18;

/** Past pupils as a line with points, the forecast dashed, its range as a bar behind each year. */
export function fanLines({ years, ...room }: Room & { readonly years: readonly ForecastYear[] }): Chart {
  const { width, height, writer } = room;
  const axis = valueAxis(room, {
    most: Math.max(0, ...years.map(({ pupils, range }) => range?.high ?? pupils)),
    top: TOP,
    bottom: BOTTOM,
    right: RIGHT,
  });
  const { left, y } = axis;
  const pitch = (width - left - RIGHT) / Math.max(1, years.length - 1);
  const x = (at: number) => left + at * pitch;
  const now = years.findLastIndex(({ isForecast }) => !isForecast);
  const spots = years.map(({ pupils }, at): Spot => [x(at), y(pupils)]);
  const bar = Math.min(22, pitch * 0.6);
  const step = pitch < 38 ? 2 : 1;
  const marks: Mark[] = [...axis.marks];
  for (const [at, { range }] of years.entries())
    if (range)
      marks.push({
        ...boxBetween(x(at) - bar / 2, bar, [y(range.high), y(range.low)], "pupils"),
        opacity: 0.45,
      });
  marks.push(
    { kind: "line", role: "pupils-strong", width: 2, spots: spots.slice(0, now + 1) },
    { kind: "line", role: "pupils-strong", width: 2, dash: "6 3", spots: spots.slice(now) },
  );
  for (const [at, { year }] of years.entries()) {
    marks.push({ kind: "dot", role: "pupils-strong", at: spots[at], radius: at <= now ? 3 : 2 });
    if ((at - now) % step === 0)
      marks.push({
        kind: "words",
        text: String(year),
        at: [x(at), height - 3],
        anchor: "middle",
        ...(at === now && { role: "ink", isBold: true }),
      });
  }
  const hits = years.map(({ year, pupils, range }, at) => ({
    key: year,
    x: x(at) - pitch / 2,
    width: pitch,
    title: `${year}\n${writer.whole(pupils)}${range ? ` (${writer.whole(range.low)}–${writer.whole(range.high)})` : ""}`,
  }));
  return { marks, hits };
}
