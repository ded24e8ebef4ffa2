import type { Writer } from "../../i18n/figureWriter";
import { centred, type Mark } from "./marks";
import { roundTicks } from "./roundTicks";
import { textWidth } from "./textWidth";

/** The room of a drawing, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly writer: Writer;
}

interface Wanted {
  /** The highest figure that is drawn. */
  readonly most: number;
  readonly ticks?: number;
  readonly write?: (figure: number) => string;
  /** Kept free above, below and right of it. */
  readonly top: number;
  readonly bottom: number;
  readonly right?: number;
}

/** An upright axis from 0 with round figures left of it, and a little air above the highest. */
export function valueAxis({ width, height, writer }: Room, wanted: Wanted) {
  const { most, ticks = 3, write = writer.whole, top, bottom, right = 0 } = wanted;
  const end = Math.max(1, most) * 1.06;
  const told = roundTicks(end, ticks).filter((tick) => tick <= end);
  const left = 8 + textWidth(write(told[told.length - 1]));
  const y = (value: number) => height - bottom - ((height - top - bottom) * Math.min(value, end)) / end;
  const marks = told.flatMap((tick): readonly Mark[] => [
    {
      kind: "line",
      role: "line",
      spots: [
        [left, y(tick)],
        [width - right, y(tick)],
      ],
    },
    { kind: "words", text: write(tick), at: [left - 5, centred(y(tick))], anchor: "end" },
  ]);
  return { left, y, marks };
}
