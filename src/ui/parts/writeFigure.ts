import { writerIn } from "../../i18n/figureWriter";
import type { Figure } from "../../state/view";

type Language = "zh" | "en";

/** A figure as the strip writes it: whole numbers with separators, money in units a headline uses. */
export const writeFigure = (figure: Figure, value: number, language: Language): string =>
  figure === "cost" ? writeMoney(value, language) : writeWhole(value, language);

/** The difference against another plan, with its sign; nothing when it would read as zero. */
export function writeDifference(figure: Figure, difference: number, language: Language): string {
  const written = writeFigure(figure, Math.abs(difference), language);
  if (!/[1-9]/.test(written)) return "";
  return `${difference > 0 ? "+" : "\u2212"}${written}`;
}

/** Yuan in units that a headline uses. */
export const writeMoney = (yuan: number, language: Language): string => writerIn(language).money(yuan);

/** A whole number with separators. */
export const writeWhole = (value: number, language: Language): string => writerIn(language).whole(value);
