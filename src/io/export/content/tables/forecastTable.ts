import { STAGES } from "../../../../domain/stage";
import { totals } from "../../../../model/indicators/totals";
import { ageSeries } from "../../../../model/readers/ageSeries";
import { type Steps, stepped } from "../../../steps";
import { type ExportSource, nameIn } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { summed, tableOf, textColumn, type Writing } from "../tableOf";

interface Forecast {
  readonly county: string;
  readonly year: number;
  readonly residents: readonly number[];
  readonly pupils: readonly number[];
}

/** Children by age group and pupils by stage, year by year, in each county (学龄人口与学位需求预测). */
export function* forecastTable({ results, words }: ExportSource): Steps<ExportTable> {
  const { counties } = results.model.dataset;
  const groups: readonly (readonly [number, number])[] = [
    [0, 0],
    ...(["preschool", "primary", "junior", "senior"] as const).map((stage) => {
      const { entryAge, grades } = results.assumptions.stages[stage];
      return [entryAge, entryAge + grades - 1] as const;
    }),
  ];
  const aged = yield* stepped(counties, ({ id }) => ageSeries(results, { kind: "county", id }, groups));
  const columns: readonly Writing<Forecast>[] = [
    { key: "year", of: ({ year }) => year, kind: "year" },
    textColumn("county", ({ county }) => county, 12),
    ...groups.map(([from, to], at) => ({
      ...summed<Forecast>("residentsAged", ({ residents }) => residents[at]),
      values: { ages: from === to ? String(from) : `${from}–${to}` },
      suffix: `${from}`,
    })),
    ...STAGES.map((stage, at) => ({
      ...summed<Forecast>("demandOf", ({ pupils }) => pupils[at]),
      values: { stage: words.t(`stage.${stage}`) },
      suffix: `${at}`,
    })),
  ];
  const blocks = results.years.map((year, offset) => ({
    rows: counties.map(({ id, name }, at) => ({
      county: nameIn(words, name),
      year,
      residents: aged[at].map((series) => series.residents[offset]),
      pupils: STAGES.map((stage) => totals(results, year, { county: id, stage }).pupils),
    })),
    total: { label: words.t("report.city"), given: { year } },
  }));
  return tableOf(words, "forecast", columns, blocks);
}
