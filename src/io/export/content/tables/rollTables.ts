import { STAGES, type Stage } from "../../../../domain/stage";
import { addWords } from "../../../../i18n/resources";
import { forecastWords } from "../../../../i18n/words/forecastWords";
import type { PastError } from "../../../../model/forecast/backTest";
import {
  type CityForecast,
  cityForecast,
  type ForecastYear,
  forecastYears,
} from "../../../../model/forecast/cityForecast";
import { namesOf } from "../../../../model/readers/names";
import { type Steps, stepped } from "../../../steps";
import { type ExportSource, nameIn } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { tableOf, textColumn, type Writing } from "../tableOf";

addWords("forecast", forecastWords);

interface SchoolYear extends ForecastYear {
  readonly stage: Stage;
  readonly county: string;
  readonly school: string;
}

/** Pupils of every school, past and ahead, carried on from its rolls, with the range of each forecast and what it rests on. */
export function* rollForecastTable({ results, words }: ExportSource): Steps<ExportTable> {
  const { t } = words;
  const names = namesOf(results);
  const { counties } = results.model.dataset;
  const columns: readonly Writing<SchoolYear>[] = [
    textColumn("stage", ({ stage }) => t(`stage.${stage}`), 10),
    textColumn("county", ({ county }) => county, 12),
    textColumn("school", ({ school }) => school, 30),
    { key: "year", of: ({ year }) => year, kind: "year" },
    { key: "rollPupils", of: ({ pupils, isForecast }) => (isForecast ? null : pupils) },
    { key: "rollForecast", of: ({ pupils, isForecast }) => (isForecast ? pupils : null) },
    { key: "rangeLow", of: ({ range }) => range?.low ?? null },
    { key: "rangeHigh", of: ({ range }) => range?.high ?? null },
    textColumn("rangeBasis", ({ range }) => range && t(`forecast.basis.${range.from}`), 20),
  ];
  const blocks = yield* stepped(forecastsOf({ results }), (city) => ({
    rows: city.rolls.schools.flatMap(({ id, district }, school) =>
      forecastYears(city, { kind: "school", school }).map((year) => ({
        ...year,
        stage: city.stage,
        county: nameIn(words, counties[district].name),
        school: nameIn(words, names.school(id)),
      })),
    ),
  }));
  return tableOf(words, "rollForecast", columns, blocks);
}

interface CountyYear extends ForecastYear {
  readonly stage: Stage;
  readonly county: string;
}

/** Pupils of each county carried on from rolls, with the range that 80 of 100 such forecasts stayed in. */
export function rollRangesTable({ results, words }: ExportSource): ExportTable {
  const { t } = words;
  const { counties } = results.model.dataset;
  const columns: readonly Writing<CountyYear>[] = [
    textColumn("stage", ({ stage }) => t(`stage.${stage}`), 10),
    textColumn("county", ({ county }) => county, 12),
    { key: "year", of: ({ year }) => year, kind: "year" },
    { key: "rollForecast", of: ({ pupils }) => pupils },
    { key: "rangeLow", of: ({ range }) => range?.low ?? null },
    { key: "rangeHigh", of: ({ range }) => range?.high ?? null },
  ];
  const blocks = forecastsOf({ results }).map((city) => ({
    rows: [
      ...counties.map(({ name }, district) => ({ county: nameIn(words, name), district })),
      { county: words.t("report.city") },
    ].flatMap(({ county, ...place }) =>
      forecastYears(
        city,
        "district" in place ? { kind: "county", district: place.district } : { kind: "city" },
      )
        .filter(({ isForecast }) => isForecast)
        .map((year) => ({ ...year, stage: city.stage, county })),
    ),
  }));
  return tableOf(words, "rollRanges", columns, blocks);
}

/** Past errors of every method by stage and years ahead, and which was taken. */
export function backTestTable({ results, words }: ExportSource): ExportTable {
  const { t } = words;
  const columns: readonly Writing<PastError & { readonly stage: Stage; readonly isChosen: boolean }>[] = [
    textColumn("stage", ({ stage }) => t(`stage.${stage}`), 10),
    textColumn("forecastMethod", ({ method }) => t(`forecast.methodName.${method}`), 24),
    { key: "yearsAhead", of: ({ ahead }) => ahead },
    { key: "meanError", of: ({ mape }) => mape, kind: "share" },
    { key: "forecastBias", of: ({ bias }) => bias, kind: "share" },
    { key: "pastForecasts", of: ({ count }) => count },
    textColumn("methodTaken", ({ isChosen }) => (isChosen ? t("forecast.chosen") : null), 8),
  ];
  const blocks = forecastsOf({ results }).map(({ stage, forecast }) => ({
    rows: forecast.errors.map((error) => ({ ...error, stage, isChosen: error.method === forecast.chosen })),
  }));
  return tableOf(words, "backTest", columns, blocks);
}

const forecastsOf = ({ results }: Pick<ExportSource, "results">): readonly CityForecast[] =>
  STAGES.flatMap((stage) => cityForecast(results.model.dataset, results.assumptions, stage) ?? []);
