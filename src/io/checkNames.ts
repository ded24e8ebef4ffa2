import { checkWords } from "../i18n/words/checkWords";
import type { CheckName } from "../model/consistency";

/** What each consistency check holds against what, in both languages; `{{of}}` stands for the target that it is about. */
export const checkNames = (): readonly object[] =>
  (Object.keys(checkWords.zh) as CheckName[]).map((check) => ({
    check,
    zh: checkWords.zh[check],
    en: checkWords.en[check],
  }));
