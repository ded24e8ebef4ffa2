import type { AgeBand } from "../../model/readers/ageBands";
import { type Box, type Chart, centred, type Mark, strong } from "./marks";
import { roundTicks } from "./roundTicks";
import type { Room } from "./valueAxis";

interface Pyramid extends Room {
  readonly bands: readonly AgeBand[];
  readonly maleLabel: string;
  readonly femaleLabel: string;
}

/** Preschool to the end of senior secondary: drawn stronger. */
export const SCHOOL_AGES = [3, 17] as const;

const TOP = 16;
const BOTTOM = 16;
const MIDDLE = 44;

/** Residents by age groups, males to the left, females to the right, the youngest at the foot. */
export function pyramidBars({ bands, maleLabel, femaleLabel, width, height, writer }: Pyramid): Chart {
  const half = (width - MIDDLE) / 2;
  const most = bands.reduce((top, band) => Math.max(top, band.male, band.female), 0);
  const end = Math.max(1, most * 1.04);
  const ticks = roundTicks(end, 2).filter((tick) => tick <= end);
  const pitch = (height - TOP - BOTTOM) / bands.length;
  const length = (people: number) => ((half - 14) * people) / end;
  const marks: Mark[] = [strong(maleLabel, [half, 11], "end"), strong(femaleLabel, [half + MIDDLE, 11])];
  for (const tick of ticks)
    for (const x of [half - length(tick), half + MIDDLE + length(tick)]) {
      marks.push({
        kind: "line",
        role: "line",
        spots: [
          [x, TOP],
          [x, height - BOTTOM],
        ],
      });
      if (tick > 0)
        marks.push({ kind: "words", text: writer.whole(tick), at: [x, height - 3], anchor: "middle" });
    }
  for (const [at, band] of bands.entries()) {
    const y = height - BOTTOM - (at + 1) * pitch;
    const isSchoolAge = band.toAge >= SCHOOL_AGES[0] && band.fromAge <= SCHOOL_AGES[1];
    const box = (x: number, people: number, role: "male" | "female"): Box => ({
      kind: "box",
      role,
      x,
      width: length(people),
      y: y + 0.5,
      height: pitch - 1,
      opacity: isSchoolAge ? 1 : 0.55,
    });
    marks.push(box(half - length(band.male), band.male, "male"));
    marks.push(box(half + MIDDLE, band.female, "female"));
    if (pitch >= 11 || at % 2 === 0)
      marks.push({
        kind: "words",
        text: agesOf(bands, at),
        at: [half + MIDDLE / 2, centred(y + pitch / 2)],
        anchor: "middle",
      });
  }
  return { marks };
}

/** The ages of a band; the last one is open. */
export const agesOf = (bands: readonly AgeBand[], at: number): string =>
  at === bands.length - 1 ? `${bands[at].fromAge}+` : `${bands[at].fromAge}–${bands[at].toAge}`;
