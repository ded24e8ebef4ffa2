import { useTranslation } from "react-i18next";
import { yearLines } from "../../io/charts/yearLines";
import { INDICATORS, type IndicatorKey } from "../../model/comparison/indicators";
import { Figure } from "../chart/Figure";
import { useApp, useCommands } from "../parts/appContext";
import { useTableUnits } from "../parts/useTableUnits";
import { useWriter } from "../parts/useWriter";

interface Props {
  readonly indicator: IndicatorKey;
  readonly years: readonly number[];
  /** In the unit of the indicator. */
  readonly lines: readonly { readonly label: string; readonly values: readonly number[] }[];
}

/** What an axis is told in: shares by hundredths, money by ten thousand yuan. */
const HEIGHT = 132;

/** One indicator over the years, a line for each scenario. */
export function IndicatorFigure({ indicator, years, lines }: Props) {
  const { t } = useTranslation();
  const { look } = useCommands();
  const writer = useWriter();
  const units = useTableUnits();
  const year = useApp((state) => state.view.year);
  const { unit } = INDICATORS[indicator];
  const told = lines.map((line) => ({
    ...line,
    values: line.values.map((value) =>
      unit === "share" ? 100 * value : unit === "yuan" ? value / units : value,
    ),
  }));
  const name = t(`compare.name.${indicator}`);
  const write = unit === "share" ? writer.decimal : writer.whole;
  return (
    <Figure
      title={t("compare.chart.title", {
        name,
        unit: unit === "yuan" ? t("compare.chart.tenThousandYuan") : t(`compare.unit.${unit}`),
      })}
      summary={t("compare.chart.summary", {
        name,
        first: years[0],
        last: years[years.length - 1],
        ends: told
          .map(({ label, values }) =>
            t("compare.chart.end", {
              letter: label,
              from: write(values[0]),
              to: write(values[values.length - 1]),
            }),
          )
          .join("; "),
      })}
      table={{
        columns: [t("compare.year"), ...told.map(({ label }) => label)],
        rows: years.map((one, at) => [String(one), ...told.map(({ values }) => write(values[at]))]),
      }}
      height={HEIGHT}
      onPick={(picked) => look({ year: picked })}
      draw={(width) => yearLines({ years, lines: told, year, width, height: HEIGHT, writer })}
    />
  );
}
