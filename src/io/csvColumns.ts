import { moneyWords } from "../i18n/resources";
import { columnMeaningsEn } from "../i18n/words/columnMeaningsEn";
import { columnMeaningsZh } from "../i18n/words/columnMeaningsZh";
import { futuresColumnWords } from "../i18n/words/futuresColumnWords";
import { runColumnWords } from "../i18n/words/runColumnWords";
import { rowsCsv } from "./resultsFiles";

/** What a column of a CSV file counts, in both languages. */
export interface CsvColumn {
  readonly file: string;
  readonly column: string;
  readonly zh: string | undefined;
  readonly en: string | undefined;
}

const MEANINGS: Readonly<Record<"zh" | "en", Readonly<Partial<Record<string, string>>>>> = {
  zh: { ...columnMeaningsZh, ...runColumnWords.zh, ...futuresColumnWords.zh },
  en: { ...columnMeaningsEn, ...runColumnWords.en, ...futuresColumnWords.en },
};

/** A line for every column of CSV files that have keys for headers, in the order of the files; a file's head is enough. */
export const csvColumns = (files: readonly (readonly [file: string, text: string])[]): readonly CsvColumn[] =>
  files.flatMap(([file, text]) =>
    text
      .slice(0, text.search(/\r?\n/))
      .replace(/^\uFEFF/, "")
      .split(",")
      .map((column) => ({ file, column, zh: meaning(column, "zh"), en: meaning(column, "en") })),
  );

/** In the currency of the city that is open. */
const meaning = (column: string, language: "zh" | "en"): string | undefined =>
  MEANINGS[language][column]?.replaceAll("{{currency}}", moneyWords[language].currency);

type CsvFile = readonly [file: string, text: string];

/** The files as they come, and after them `columns.csv` with a line for each of their columns. */
export function* withColumns(files: Iterable<CsvFile | undefined>): Generator<CsvFile | undefined> {
  const heads: CsvFile[] = [];
  for (const file of files) {
    if (file !== undefined) heads.push([file[0], file[1].slice(0, file[1].indexOf("\n") + 1)]);
    yield file;
  }
  yield ["columns.csv", rowsCsv(csvColumns(heads))];
}
