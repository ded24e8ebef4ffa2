import { useTranslation } from "react-i18next";
import { textFault } from "../../domain/plainText";
import { addWords } from "../../i18n/resources";
import { issueWords } from "../../i18n/words/issueWords";

addWords("issue", issueWords);

/** Says under a field what is wrong with the text that is being typed, in the words in which a file is refused. */
export function useTextFault(): (text: string, mayHaveLines?: boolean) => string | undefined {
  const { t } = useTranslation();
  return (text, mayHaveLines) => {
    const wanted = textFault(text, mayHaveLines)?.wanted;
    return wanted && t("form.wanted", { wanted: t(`issue.wanted.${wanted.word}`, { ...wanted.values }) });
  };
}
