import type { I18n } from "../../i18n/createI18n";
import { addWords } from "../../i18n/resources";
import { chartWords } from "../../i18n/words/chartWords";
import type { JourneyBins } from "../../model/readers/journeyBins";
import type { LegendEntry } from "./legend";
import { boxBetween, type Chart, type Mark, strong } from "./marks";
import { type Room, valueAxis } from "./valueAxis";

addWords("chart", chartWords);

/** Bars of a place's journeys. */
export const JOURNEY_BINS = 16;

/** What the colours of the bars mean. */
export const journeyLegend = (t: I18n["t"]): readonly LegendEntry[] => [
  { label: t("chart.dayPupils"), role: "pupils", mark: "box" },
  { label: t("chart.boarders"), role: "boarders", mark: "box" },
];

interface Journeys extends Room {
  readonly journeys: JourneyBins;
  readonly meanLabel: string;
  readonly p95Label: string;
}

const TOP = 16;
const BOTTOM = 18;

/** Pupils by length of their journey, boarders on top of day pupils; the mean and the 95th percentile are marked. */
export function journeyBars({ journeys, meanLabel, p95Label, ...room }: Journeys): Chart {
  const { width, height, writer } = room;
  const { bins, meanM, p95M } = journeys;
  const most = bins.reduce((top, bin) => Math.max(top, bin.dayPupils + bin.boarders), 0);
  const axis = valueAxis(room, { most, top: TOP, bottom: BOTTOM });
  const { left, y } = axis;
  const x = (metres: number) => left + ((width - left - 18) * metres) / bins[bins.length - 1].toM;
  const every = Math.ceil((bins.length * 46) / Math.max(1, width - left));
  const marks: Mark[] = [...axis.marks];
  for (const [at, { fromM, toM, dayPupils, boarders }] of bins.entries()) {
    const box = (of: readonly [number, number], role: "pupils" | "boarders") =>
      boxBetween(x(fromM) + 0.5, Math.max(0.5, x(toM) - x(fromM) - 1), of, role);
    marks.push(box([y(dayPupils), y(0)], "pupils"));
    marks.push(box([y(dayPupils + boarders), y(dayPupils)], "boarders"));
    if (at === 0) marks.push({ kind: "words", text: "0", at: [x(0), height - 4] });
    else if (at % every === 0)
      marks.push({ kind: "words", text: writer.length(fromM), at: [x(fromM), height - 4], anchor: "middle" });
  }
  if (journeys.dayPupils === 0) return { marks };
  const isCrowded = Math.abs(x(p95M) - x(meanM)) < 36;
  const post = (metres: number, from: number, dash: string): Mark => ({
    kind: "line",
    role: "seats",
    width: 1.5,
    dash,
    spots: [
      [x(metres), from],
      [x(metres), y(0)],
    ],
  });
  marks.push(
    post(meanM, isCrowded ? TOP : TOP - 4, "none"),
    strong(meanLabel, [x(meanM), TOP - 6], isCrowded ? "end" : "middle"),
    post(p95M, TOP - 4, "3 2"),
    isCrowded ? strong(p95Label, [x(p95M) + 3, TOP - 6]) : strong(p95Label, [x(p95M), TOP - 6], "middle"),
  );
  return { marks };
}
