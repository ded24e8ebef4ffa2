import { tightText } from "./cellText";
import type { CellValue } from "./grid";

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Whether a column's values are people's numbers: citizens' ids with a right check sign, or mobile phones. */
export function isPersonal(values: readonly CellValue[]): boolean {
  const texts = values.flatMap((value) =>
    String(value ?? "").length < 11 ? (value === undefined ? [] : [""]) : [tightText(value)],
  );
  const found = texts.filter((text) => isCitizenId(text) || /^(\+?86)?1[3-9]\d{9}$/.test(text)).length;
  return found > 0 && found >= texts.length / 4;
}

function isCitizenId(text: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(text)) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(text[at]), 0);
  return "10X98765432"[sum % 11] === text[17].toUpperCase();
}
