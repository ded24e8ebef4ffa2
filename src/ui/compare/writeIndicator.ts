import type { IndicatorUnit } from "../../model/comparison/indicators";
import type { View } from "../../state/view";
import { writeMoney, writeWhole } from "../parts/writeFigure";

type Language = View["language"];

/** A figure as its unit is told; a dash where there is none: blank is not zero. */
export function writeIndicator(value: number | null, unit: IndicatorUnit, language: Language): string {
  if (value === null) return "–";
  switch (unit) {
    case "share":
      return (100 * value).toFixed(1);
    case "yuan":
      return writeMoney(value, language);
    default:
      return writeWhole(value + 0, language);
  }
}

/** A difference with its sign. */
export function writeSigned(by: number, unit: IndicatorUnit, language: Language): string {
  const size = writeIndicator(Math.abs(by), unit, language);
  return by === 0 ? size : `${by > 0 ? "+" : "−"}${size}`;
}
