import { cellText } from "./cellText";
import type { CellValue } from "./grid";

/** What a cell says about a number: a number, why there is none, or that nobody can tell. */
export type Count =
  | { readonly kind: "known"; readonly value: number }
  | { readonly kind: "missing" }
  | { readonly kind: "notApplicable" }
  /** Kept back because it is small: from 0 or 1 up to `most`, where the mark says so. */
  | { readonly kind: "suppressed"; readonly most?: number }
  | { readonly kind: "wrong"; readonly found: string };

const MISSING = /^(-|–|—|\.|\.\.|\.\.\.|…|n\/?a|na|null|none|缺|无数据|不详)$/i;
const CODES: readonly number[] = [-1, -2, -3, -9, 9999, 99999];

/** Reads a count: `1,012`, `１２`, `3.2万`, `9%` as 0.09; `<5`, `x` and `*` are kept back, a blank, `-` and `..` are missing. */
export function readCount(cell: CellValue): Count {
  if (typeof cell === "number")
    return CODES.includes(cell) ? { kind: "missing" } : { kind: "known", value: cell };
  const text = cellText(cell);
  if (text === "" || MISSING.test(text)) return { kind: "missing" };
  if (/^[†‡]$/.test(text)) return { kind: "notApplicable" };
  const below = /^<\s*(\d+)$/.exec(text);
  if (below) return { kind: "suppressed", most: Number(below[1]) - 1 };
  if (/^([x*]+|c|s|suppressed|保密)$/i.test(text)) return { kind: "suppressed" };
  const number =
    /^([+-]?\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?|[+-]?\d*\.?\d+(?:e[+-]?\d+)?)\s*(%|万|人|个|间|张|名|班|万人|平方米|㎡|m2)?$/i.exec(
      text,
    );
  if (number === null) return { kind: "wrong", found: text };
  const value = Number(number[1].replace(/[, ]/g, ""));
  if (CODES.includes(value)) return { kind: "missing" };
  const unit = number[2] ?? "";
  if (unit === "%") return { kind: "known", value: Number((value / 100).toPrecision(12)) };
  return { kind: "known", value: unit.startsWith("万") ? Math.round(value * 1e6) / 100 : value };
}
