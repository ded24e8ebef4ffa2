import type { I18n } from "../../i18n/createI18n";
import { addWords } from "../../i18n/resources";
import { importWords } from "../../i18n/words/importWords";
import type { Finding } from "./findings";
import type { FileFault } from "./grid";

addWords("import", importWords);

/** Where a finding stands: file, sheet, row and column, as far as it has them. */
export const placeText = ({ file, sheet, row, column }: Finding, { t }: Pick<I18n, "t">): string =>
  t("import.place", {
    file,
    sheet: sheet === undefined ? "" : t("import.sheet", { sheet }),
    row: row === undefined ? "" : t("import.row", { row }),
    column: column === undefined ? "" : t("import.column", { column }),
  });

/** What stood there; of a file that was not read, why. */
export const foundText = ({ rule, found }: Finding, { t }: Pick<I18n, "t">): string =>
  rule === "fileRefused" ? t(`import.fault.${found as FileFault}`) : found;
