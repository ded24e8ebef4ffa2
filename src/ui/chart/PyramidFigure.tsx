import { useTranslation } from "react-i18next";
import { agesOf, pyramidBars, SCHOOL_AGES } from "../../io/charts/pyramidBars";
import { ageBands, residentsBetween } from "../../model/readers/ageBands";
import type { AgeRow } from "../../model/readers/pyramid";
import { useWriter } from "../parts/useWriter";
import { Figure } from "./Figure";

interface Props {
  readonly ages: readonly AgeRow[];
  readonly year: number;
  readonly height?: number;
}

/** Residents by age and sex in one year. */
export function PyramidFigure({ ages, year, height = 240 }: Props) {
  const { t } = useTranslation();
  const writer = useWriter();
  const bands = ageBands(ages);
  const all = residentsBetween(ages, 0, 100);
  const values = {
    year,
    residents: writer.whole(all),
    children: writer.whole(residentsBetween(ages, ...SCHOOL_AGES)),
    share: writer.share(all === 0 ? 0 : residentsBetween(ages, ...SCHOOL_AGES) / all),
  };
  return (
    <Figure
      title={t("chart.pyramid", values)}
      note={t("chart.pyramidNote", values)}
      summary={t("chart.pyramidSummary", values)}
      table={{
        columns: [t("chart.age"), t("chart.male"), t("chart.female")],
        rows: bands.map((band, at) => [
          agesOf(bands, at),
          writer.whole(band.male),
          writer.whole(band.female),
        ]),
      }}
      height={height}
      draw={(width) =>
        pyramidBars({
          bands,
          width,
          height,
          maleLabel: t("chart.male"),
          femaleLabel: t("chart.female"),
          writer,
        })
      }
    />
  );
}
