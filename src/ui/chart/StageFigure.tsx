import { useTranslation } from "react-i18next";
import { seatBars, stageBars } from "../../io/charts/seatBars";
import type { PlaceYear } from "../../model/readers/placeSeries";
import { useCommands } from "../parts/appContext";
import { useWriter } from "../parts/useWriter";
import { Figure } from "./Figure";

interface Props {
  readonly title: string;
  readonly points: readonly PlaceYear[];
  readonly year: number;
  readonly height?: number;
  /** Where the axis ends, for figures that are compared with each other. */
  readonly most?: number;
}

/** Pupils who live in a place against the seats that stand there, year by year, with the peak. */
export function StageFigure({ title, points, year, height = 104, most }: Props) {
  const { t } = useTranslation();
  const { look } = useCommands();
  const writer = useWriter();
  const peak = points.reduce((top, point) => (point.demand > top.demand ? point : top));
  const worst = points.reduce((top, point) =>
    point.demand - point.seats > top.demand - top.seats ? point : top,
  );
  const gap = worst.demand - worst.seats;
  const hasSeats = points.some(({ seats }) => seats > 0);
  const values = {
    peakYear: peak.year,
    peak: writer.whole(peak.demand),
    year: worst.year,
    gap: writer.whole(gap),
    seats: writer.whole(peak.seats),
  };
  const note = !hasSeats
    ? t("chart.peakOnly", values)
    : gap >= 0.5
      ? t("chart.peakShort", values)
      : t("chart.peakEnough", values);
  return (
    <Figure
      title={title}
      note={note}
      summary={`${title}: ${note}`}
      table={{
        columns: [t("chart.year"), t("chart.pupils"), t("chart.seats")],
        rows: points.map((point) => [
          String(point.year),
          writer.whole(point.demand),
          writer.whole(point.seats),
        ]),
      }}
      height={height}
      onPick={(picked) => look({ year: picked })}
      draw={(width) =>
        seatBars({
          bars: stageBars(points),
          width,
          height,
          writer,
          marked: year,
          most,
          titleOf: (bar) =>
            [
              bar.tick,
              `${t("chart.pupils")} ${writer.whole(bar.value)}`,
              ...(bar.seats === undefined ? [] : [`${t("chart.seats")} ${writer.whole(bar.seats)}`]),
            ].join("\n"),
        })
      }
    />
  );
}
