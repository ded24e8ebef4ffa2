const DIGITS = "零一二三四五六七八九十";

const TOTAL = /^(合计|总计|小计|共计|总数)$|(小计|合计|总计)$|^(grand|sub)?-?totals?$/i;

/** Whether what stands where a name should is a total, no name. */
export const isTotalName = (text: string): boolean => TOTAL.test(text.replace(/\s/g, ""));

/** A name as it is written, and what it was called before: 石峡二小（原石峡学校） was 石峡学校. */
export interface WrittenName {
  readonly name: string;
  readonly former?: string;
  /** The school that it went into, where the name says so: 城北小学（撤并至实验小学）. */
  readonly mergedInto?: string;
}

/** Parts a name from what stands in brackets behind it. */
export function writtenName(text: string): WrittenName {
  const found = /^(.+?)\s*[（(]([^）)]*)[）)]\s*$/.exec(text.trim());
  if (found === null) return { name: text.trim() };
  const [, name, inside] = found;
  const former = /^(?:原(?:名)?|曾用名|formerly|former|was)[:：\s]*(.+)$/i.exec(inside)?.[1];
  const merged = /(?:撤并至|并入|撤并到|合并至|merged into)[:：\s]*(.+)$/i.exec(inside)?.[1];
  if (former !== undefined) return { name, former };
  return merged === undefined ? { name: text.trim() } : { name, mergedInto: merged };
}

/**
 * The form in which two writings of one name are equal: 城关第一小学 and 城关一小, St. Anne's Primary School and st annes primary.
 *
 * @param places Names of the county and township, which may stand before it or not.
 */
export function plainName(text: string, places: readonly string[] = []): string {
  let name = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]/gu, "");
  name = name.replace(/primaryschool|elementaryschool|primary|elementary/g, "小学").replace(/school$/, "");
  for (const place of places) {
    const plain = place
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[\p{P}\p{S}\s]/gu, "");
    if (plain.length > 1 && name.length > plain.length + 1 && name.startsWith(plain))
      name = name.slice(plain.length);
  }
  return name
    .replace(
      /第?([零一二三四五六七八九十]|\d+)(小学|中学|幼儿园|完小|小|中|幼)$/,
      (_, nth: string, kind: string) => {
        const digit = DIGITS.indexOf(nth);
        return `${digit === -1 ? nth : digit}${kind[0] === "完" ? "小" : kind[0]}`;
      },
    )
    .replace(/中心(完全)?小学$|完全小学$|中心完小$|完小$/, "小学");
}
