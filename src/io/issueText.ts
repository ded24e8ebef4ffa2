import type { Issue } from "../domain/issue";
import type { I18n } from "../i18n/createI18n";
import { addWords } from "../i18n/resources";
import { issueWords } from "../i18n/words/issueWords";

addWords("issue", issueWords);

/** One line that names file, row, column, what was found and what was wanted. */
export function issueText({ file, row, column, problem, found, wanted }: Issue, { t }: I18n): string {
  const place = [
    row === undefined ? "" : t("issue.row", { row }),
    column === undefined ? "" : t("issue.column", { column }),
  ];
  return t("issue.line", {
    file,
    place: place.join(""),
    problem: t(`boot.kind.${problem}`),
    found: found === "" ? t("issue.nothing") : found,
    wanted: t(`issue.wanted.${wanted.word}`, { ...wanted.values }),
  });
}
