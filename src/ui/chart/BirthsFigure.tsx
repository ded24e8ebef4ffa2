import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { seatBars } from "../../io/charts/seatBars";
import { birthsSeries } from "../../model/readers/birthsSeries";
import type { Place } from "../../model/readers/placeRows";
import { useCommands } from "../parts/appContext";
import type { Shown } from "../parts/useShownResults";
import { useWriter } from "../parts/useWriter";
import { Figure } from "./Figure";

/** The youngest cohort, year by year: what primary schools will see six years later. */
export function BirthsFigure({ shown, place }: { readonly shown: Shown; readonly place: Place }) {
  const { t } = useTranslation();
  const { look } = useCommands();
  const writer = useWriter();
  const { results, year } = shown;
  const id = place.kind === "county" ? place.id : undefined;
  const series = useMemo(
    () => birthsSeries(results, id === undefined ? { kind: "city" } : { kind: "county", id }),
    [results, id],
  );
  const first = series[0];
  const last = series[series.length - 1];
  const note = t("chart.birthsNote", {
    first: first.year,
    from: writer.whole(first.infants),
    last: last.year,
    to: writer.whole(last.infants),
    change: writer.change(first.infants === 0 ? 0 : last.infants / first.infants - 1),
  });
  return (
    <Figure
      title={t("chart.births")}
      note={note}
      summary={`${t("chart.births")}: ${note}`}
      table={{
        columns: [t("chart.year"), t("chart.infants")],
        rows: series.map((point) => [String(point.year), writer.whole(point.infants)]),
      }}
      height={180}
      onPick={(picked) => look({ year: picked })}
      draw={(width) =>
        seatBars({
          bars: series.map((point) => ({ key: point.year, tick: String(point.year), value: point.infants })),
          width,
          height: 180,
          marked: year,
          titleOf: (bar) => `${bar.tick}\n${t("chart.infants")} ${writer.whole(bar.value)}`,
          writer,
        })
      }
    />
  );
}
