import type { Issue } from "../../domain/issue";
import type { I18n } from "../../i18n/createI18n";
import { addWords } from "../../i18n/resources";
import { issueWords } from "../../i18n/words/issueWords";

addWords("issue", issueWords);

interface Props {
  readonly issues: readonly Issue[];
  readonly words: I18n;
}

const SHOWN = 200;

/** What is wrong with files, one line for each thing, as the spreadsheet counts. */
export function IssueTable({ issues, words: { t } }: Props) {
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("boot.file")}</th>
            <th scope="col">{t("boot.row")}</th>
            <th scope="col">{t("boot.column")}</th>
            <th scope="col">{t("boot.problem")}</th>
            <th scope="col">{t("boot.found")}</th>
            <th scope="col">{t("boot.wanted")}</th>
          </tr>
        </thead>
        <tbody>
          {issues.slice(0, SHOWN).map((issue) => (
            <tr key={JSON.stringify(issue)}>
              <td>{issue.file}</td>
              <td>{issue.row}</td>
              <td>{issue.column}</td>
              <td>{t(`boot.kind.${issue.problem}`)}</td>
              <td>{issue.found || t("issue.nothing")}</td>
              <td>{t(`issue.wanted.${issue.wanted.word}`, { ...issue.wanted.values })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {issues.length > SHOWN && <p>{t("boot.more", { count: issues.length - SHOWN })}</p>}
    </>
  );
}
