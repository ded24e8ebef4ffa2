import type { I18n } from "../../i18n/createI18n";
import { writerIn } from "../../i18n/figureWriter";
import type { IndicatorUnit } from "../../model/comparison/indicators";
import type { View } from "../../state/view";

type Language = View["language"];

/** A figure as its unit is told; a dash where there is none: blank is not zero. */
export function writeIndicator(value: number | null, unit: IndicatorUnit, language: Language): string {
  if (value === null) return "–";
  const writer = writerIn(language);
  switch (unit) {
    case "share":
      return writer.fixed(100 * value, 1);
    case "yuan":
      return writer.money(value);
    default:
      return writer.whole(value);
  }
}

/** A difference with its sign. */
export function writeSigned(by: number, unit: IndicatorUnit, language: Language): string {
  const size = writeIndicator(Math.abs(by), unit, language);
  return by === 0 ? size : `${by > 0 ? "+" : "−"}${size}`;
}

/** A figure with what it counts. */
export function tellIndicator(
  value: number,
  unit: IndicatorUnit,
  { t, language }: Pick<I18n, "t" | "language">,
): string {
  const writer = writerIn(language);
  switch (unit) {
    case "share":
      return writer.exactShare(value, 1);
    case "metres":
      return writer.length(value);
    case "yuan":
      return t("compare.told.yuan", { n: writer.money(value) });
    default:
      return t(`compare.told.${unit}`, { n: writer.whole(value) });
  }
}
