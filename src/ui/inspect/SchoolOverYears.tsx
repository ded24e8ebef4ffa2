import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { seatBars } from "../../io/charts/seatBars";
import type { SchoolProfile } from "../../model/readers/schoolProfile";
import { schoolSeries } from "../../model/readers/schoolSeries";
import { Figure } from "../chart/Figure";
import { useCommands } from "../parts/appContext";
import type { Shown } from "../parts/useShownResults";
import { useWriter } from "../parts/useWriter";
import { Section } from "./Section";

/** A school's pupils against its seats over all years. */
export function SchoolOverYears({
  shown,
  profile,
}: {
  readonly shown: Shown;
  readonly profile: SchoolProfile;
}) {
  const { t } = useTranslation();
  const { look } = useCommands();
  const writer = useWriter();
  const { results, year } = shown;
  const series = useMemo(() => schoolSeries(results, profile.plan.id), [results, profile.plan.id]);
  const peak = series.reduce((top, point) => (point.pupils > top.pupils ? point : top));
  const words = { pupils: t("inspect.pupils"), seats: t("inspect.seats") };
  return (
    <Section heading={t("inspect.overYears")}>
      <Figure
        title={t("inspect.pupilsAgainstSeats")}
        note={t("inspect.peakAt", { year: peak.year, pupils: writer.whole(peak.pupils) })}
        summary={t("inspect.overYearsSummary", {
          from: series[0].year,
          to: series[series.length - 1].year,
          year: peak.year,
          pupils: writer.whole(peak.pupils),
          seats: writer.whole(peak.seats),
        })}
        table={{
          columns: [t("inspect.year"), words.pupils, words.seats],
          rows: series.map((point) => [
            String(point.year),
            writer.whole(point.pupils),
            writer.whole(point.seats),
          ]),
        }}
        height={130}
        onPick={(picked) => look({ year: picked })}
        draw={(width) =>
          seatBars({
            bars: series.map((point) => ({
              key: point.year,
              tick: String(point.year),
              value: point.pupils,
              ...(point.isOpen && { seats: point.seats }),
            })),
            width,
            height: 130,
            marked: year,
            titleOf: (bar) =>
              `${bar.tick}\n${words.pupils} ${writer.whole(bar.value)}\n${words.seats} ${writer.whole(bar.seats ?? 0)}`,
            writer,
          })
        }
      />
    </Section>
  );
}
