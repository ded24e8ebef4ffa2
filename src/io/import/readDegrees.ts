import { cellText } from "./cellText";
import type { CellValue } from "./grid";

const PARTS =
  /^([NSEW东西南北])?[经纬]?\s*([+-]?\d{1,3})\s*[°度]\s*(\d{1,2}(?:\.\d+)?)?\s*['′’分]?\s*(\d{1,2}(?:\.\d+)?)?\s*["″”秒]?('')?\s*([NSEW东西南北])?$/i;

/** A coordinate as a number: decimal, metres, or `105°11′02″E`; undefined where the cell holds neither. */
export function readDegrees(cell: CellValue): number | undefined {
  if (typeof cell === "number") return cell;
  const text = cellText(cell).replace(/′′|''/g, "″");
  if (/^[+-]?\d+(\.\d+)?$/.test(text)) return Number(text);
  const parts = PARTS.exec(text);
  if (parts === null) return undefined;
  const [, before, degrees, minutes = "0", seconds = "0", , after] = parts;
  const size = Math.abs(Number(degrees)) + Number(minutes) / 60 + Number(seconds) / 3600;
  const isNegative = Number(degrees) < 0 || /[SW西南]/i.test(before ?? after ?? "");
  return isNegative ? -size : size;
}
