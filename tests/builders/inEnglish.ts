import type { Issue } from "../../src/domain/issue";
import { createI18n } from "../../src/i18n/createI18n";
import { issueText } from "../../src/io/issueText";

const words = createI18n("en");

/** An issue as an English reader sees it. */
export const inEnglish = (issue: Issue): string => issueText(issue, words);
