import type { I18n } from "../i18n/createI18n";
import { addWords } from "../i18n/resources";
import { sourceColumnWords } from "../i18n/words/sourceColumnWords";

addWords("sourceColumn", sourceColumnWords);

/** The columns that an entry of provenance is about, in words; one without a word stays as the file calls it. */
export function dataColumn(columns: string, { t, language }: Pick<I18n, "t" | "language">): string {
  return columns
    .split(",")
    .map((column) => {
      const key = column.trim();
      return t(`sourceColumn.${key.replaceAll(".", "/") as keyof typeof sourceColumnWords.zh}`, {
        defaultValue: key,
      });
    })
    .join(language === "en" ? ", " : "、");
}
