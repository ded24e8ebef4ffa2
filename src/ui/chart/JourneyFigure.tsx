import { useTranslation } from "react-i18next";
import { journeyBars, journeyLegend } from "../../io/charts/journeyBars";
import type { JourneyBins } from "../../model/readers/journeyBins";
import { useWriter } from "../parts/useWriter";
import { Figure } from "./Figure";

interface Props {
  readonly journeys: JourneyBins;
  readonly title: string;
  readonly height?: number;
}

/** How far pupils travel, with the mean and the 95th percentile of day pupils. */
export function JourneyFigure({ journeys, title, height = 120 }: Props) {
  const { t } = useTranslation();
  const writer = useWriter();
  const values = {
    mean: writer.length(journeys.meanM),
    p95: writer.length(journeys.p95M),
    longest: writer.length(journeys.longestM),
    pupils: writer.whole(journeys.dayPupils),
    boarders: writer.whole(journeys.boarders),
  };
  return (
    <Figure
      title={title}
      note={
        journeys.boarders >= 0.5 ? t("chart.journeyNoteBoarders", values) : t("chart.journeyNote", values)
      }
      summary={t("chart.journeySummary", values)}
      legend={journeys.boarders >= 0.5 ? journeyLegend(t) : undefined}
      table={{
        columns: [t("chart.distance"), t("chart.dayPupils"), t("chart.boarders")],
        rows: journeys.bins.map((bin) => [
          `${writer.length(bin.fromM)} – ${writer.length(bin.toM)}`,
          writer.whole(bin.dayPupils),
          writer.whole(bin.boarders),
        ]),
      }}
      height={height}
      draw={(width) =>
        journeyBars({ journeys, width, height, meanLabel: t("chart.mean"), p95Label: t("chart.p95"), writer })
      }
    />
  );
}
