import { useTranslation } from "react-i18next";
import { type Writer, writerIn } from "../../i18n/figureWriter";

/** The writer of the screen's language, in front of any city. */
export function useImportWriter(): Writer {
  const { i18n } = useTranslation();
  return writerIn(i18n.language === "en" ? "en" : "zh");
}
