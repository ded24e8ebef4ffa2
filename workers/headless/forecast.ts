import { FORECAST_METHODS } from "../../src/domain/forecastMethod";
import { createI18n } from "../../src/i18n/createI18n";
import { addWords } from "../../src/i18n/resources";
import { forecastWords } from "../../src/i18n/words/forecastWords";
import { headlessWords } from "../../src/i18n/words/headlessWords";
import { readPanel } from "../../src/io/readPanel";
import { rowsCsv } from "../../src/io/resultsFiles";
import { textTable } from "../../src/io/textTable";
import { intervalOf } from "../../src/model/forecast/intervals";
import { totalOf } from "../../src/model/forecast/rolls";
import { forecastStage } from "../../src/model/forecast/stageForecast";
import { Complaint, complainOf } from "./complaint";
import { writeWhole } from "./outputs";
import { parseFlags } from "./parseFlags";
import { readFile } from "./readFile";

addWords("headless", headlessWords);
addWords("forecast", forecastWords);

const YEARS_AHEAD = 10;

/** Forecasts any panel of rolls from the command line: past errors of all methods, and the years ahead with their ranges as a csv. */
function main(argv: readonly string[]): void {
  const { language, values, complain } = parseFlags<string>(
    argv,
    ["rolls", "csv", "lang"],
    "headless.forecastUsage",
  );
  const words = createI18n(language);
  const { t } = words;
  const file = values.rolls ?? complain("--rolls", t("headless.wantValue"));
  const read = readPanel(readFile(file, words));
  if ("faults" in read)
    throw new Complaint(
      [t("headless.badFile"), ...read.faults.map(({ line, found }) => `${file}:${line} ${found}`)].join("\n"),
    );
  const { rolls } = read;
  if (rolls.years < 2) throw new Complaint(t("forecast.none"));
  const { errors, chosen, ahead, residuals, changes } = forecastStage(rolls, undefined, YEARS_AHEAD);
  const horizons = [...new Set(errors.map((error) => error.ahead))];
  const share = (figure: number | undefined) =>
    figure === undefined ? "–" : `${(100 * figure).toFixed(1)} %`;
  const table = textTable(
    [t("forecast.method"), ...horizons.map((count) => t("forecast.ahead", { count }))],
    FORECAST_METHODS.map((method) => [
      `${t(`forecast.methodName.${method}`)}${method === chosen ? ` · ${t("forecast.chosen")}` : ""}`,
      ...horizons.map((year) =>
        share(errors.find((error) => error.method === method && error.ahead === year)?.mape),
      ),
    ]),
  );
  const bridged =
    changes.length > 0 ? t("forecast.bridged", { count: changes.length }) : t("forecast.notBridged");
  process.stdout.write(`${[t("forecast.methods"), ...[table].flat(), bridged].join("\n")}\n`);
  if (values.csv === undefined) return;
  const last = rolls.years - 1;
  const rows = rolls.schools.flatMap((school, at) =>
    Array.from({ length: YEARS_AHEAD }, (_, year) => {
      const pupils = ahead[at].reduce((sum, grade) => sum + grade[year], 0);
      const interval = intervalOf(residuals, year + 1, totalOf(school, last));
      return {
        school: school.id,
        year: rolls.firstYear + rolls.years + year,
        pupils,
        low: interval && pupils / interval.factor,
        high: interval && pupils * interval.factor,
      };
    }),
  );
  writeWhole(values.csv, rowsCsv(rows), words);
}

try {
  main(process.argv.slice(2));
} catch (problem) {
  complainOf(problem);
}
