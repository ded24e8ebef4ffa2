import { useMemo } from "react";
import { useTranslation } from "react-i18next";

/** Writes several names as one list in the program's language. */
export function useListed(): (names: readonly string[]) => string {
  const { i18n } = useTranslation();
  return useMemo(() => {
    const list = new Intl.ListFormat(i18n.language === "zh" ? "zh-CN" : "en-GB");
    return (names) => list.format(names);
  }, [i18n.language]);
}
