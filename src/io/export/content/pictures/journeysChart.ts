import type { Stage } from "../../../../domain/stage";
import { writerIn } from "../../../../i18n/figureWriter";
import { journeyBins } from "../../../../model/readers/journeyBins";
import { placeJourneys } from "../../../../model/readers/placeJourneys";
import type { ExportSource } from "../exportSource";
import { barChart } from "./barChart";
import type { Picture } from "./picture";

const MOST_BINS = 16;
/** The few who come from farther than so many times the 95th percentile stand together in the last bar. */
const FAR = 1.6;

/** Pupils of a stage by the length of their journey in the target year, with the mean and the 95th percentile. */
export function journeysChart(source: ExportSource, stage: Stage): Picture {
  const { results, words, targetYear } = source;
  const { t } = words;
  const journeys = placeJourneys(results, targetYear, stage);
  const { meanM, p95M, longestM, dayPupils } = journeyBins(journeys, MOST_BINS);
  const farM = dayPupils === 0 ? longestM : FAR * p95M;
  const { bins } = journeyBins(
    journeys.map((journey) => ({ ...journey, metres: Math.min(journey.metres, farM) })),
    MOST_BINS,
  );
  const widthM = bins[0].toM - bins[0].fromM;
  const writer = writerIn(words.language);
  const mark = (label: string, lengthM: number) => ({
    at: lengthM / widthM,
    label: t("export.pictures.lengthMark", { label, metres: writer.whole(lengthM) }),
  });
  return barChart(source, {
    id: `journeys.${stage}`,
    title: t("chart.journeys", { year: targetYear, stage: t(`stage.${stage}`) }),
    unit: t("export.pictures.byMetres"),
    ticks: bins.map(({ fromM }, at) => {
      const isOpen = at === bins.length - 1 && longestM > farM;
      return `${isOpen ? "≥ " : ""}${writer.whole(fromM)}`;
    }),
    areEdges: true,
    parts: [
      { label: t("chart.dayPupils"), colour: "#6f9bc8", values: bins.map((bin) => bin.dayPupils) },
      { label: t("chart.boarders"), colour: "#b79ad0", values: bins.map((bin) => bin.boarders) },
    ],
    marks: dayPupils === 0 ? [] : [mark(t("chart.mean"), meanM), mark(t("chart.p95"), p95M)],
  });
}
