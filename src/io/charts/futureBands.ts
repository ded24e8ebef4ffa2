import { boxBetween, type Chart, type Mark, type Spot } from "./marks";
import { type Room, valueAxis } from "./valueAxis";

/** One year of many futures: quantiles in the order 5, 25, 50, 75, 95, and the figure under what is believed. */
export interface BandYear {
  readonly year: number;
  readonly quantiles: readonly number[];
  readonly believed?: number | undefined;
}

interface Bands extends Room {
  readonly years: readonly BandYear[];
  /** The year that is looked at. */
  readonly marked: number;
  readonly seats?: readonly number[] | undefined;
}

const TOP = 8;
const BOTTOM = 18;
const RIGHT = 16;

/** The fan of many futures: two bands behind the middle line, the believed run dashed, seats as a line of their own. */
export function futureBands({ years, marked, seats, ...room }: Bands): Chart {
  const { width, height, writer } = room;
  const axis = valueAxis(room, {
    most: Math.max(0, ...years.map(({ quantiles }) => quantiles[4]), ...(seats ?? [])),
    top: TOP,
    bottom: BOTTOM,
    right: RIGHT,
  });
  const { left, y } = axis;
  const pitch = (width - left - RIGHT) / Math.max(1, years.length);
  const x = (at: number) => left + (at + 0.5) * pitch;
  const spots = (of: readonly (number | undefined)[]): readonly Spot[] =>
    of.flatMap((value, at): readonly Spot[] => (value === undefined ? [] : [[x(at), y(value)]]));
  const band = (low: number, high: number, opacity: number): readonly Mark[] =>
    years.map(({ quantiles }, at) => ({
      ...boxBetween(x(at) - pitch / 2, pitch, [y(quantiles[high]), y(quantiles[low])], "pupils"),
      opacity,
    }));
  const step = pitch < 38 ? 2 : 1;
  const marks: readonly Mark[] = [
    ...axis.marks,
    ...band(0, 4, 0.3),
    ...band(1, 3, 0.55),
    ...(seats === undefined
      ? []
      : [{ kind: "line", role: "seats", width: 1.5, spots: spots(seats) } satisfies Mark]),
    {
      kind: "line",
      role: "pupils-strong",
      width: 2,
      spots: spots(years.map(({ quantiles }) => quantiles[2])),
    },
    {
      kind: "line",
      role: "series-1",
      width: 1.75,
      dash: "5 3",
      spots: spots(years.map(({ believed }) => believed)),
    },
    ...years.flatMap(({ year }, at): readonly Mark[] =>
      at % step === 0 || year === marked
        ? [
            {
              kind: "words",
              text: String(year),
              at: [x(at), height - 3],
              anchor: "middle",
              ...(year === marked && { role: "ink" as const, isBold: true }),
            },
          ]
        : [],
    ),
  ];
  const hits = years.map(({ year, quantiles }, at) => ({
    key: year,
    x: x(at) - pitch / 2,
    width: pitch,
    title: `${year}\n${writer.whole(quantiles[2])} (${writer.whole(quantiles[0])}–${writer.whole(quantiles[4])})`,
  }));
  return { marks, hits };
}
