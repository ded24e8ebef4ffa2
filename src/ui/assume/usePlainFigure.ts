import { useMemo } from "react";
import { LOCALE } from "../../i18n/figureWriter";
import { useApp } from "../parts/appContext";

/** Writes a figure of any size with as many digits as it has, six at most. */
export function usePlainFigure(): (figure: number) => string {
  const language = useApp((state) => state.view.language);
  return useMemo(() => {
    const format = new Intl.NumberFormat(LOCALE[language], { maximumSignificantDigits: 6 });
    return (figure) => format.format(figure).replace("-", "\u2212");
  }, [language]);
}
