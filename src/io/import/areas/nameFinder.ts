import type { Entry } from "../joinRows";
import { plainName } from "../plainName";

/** Finds an entry by its code or by its name, in whatever writing; nothing where two bear the name. */
export type NameFinder = (written: string) => Entry | undefined;

/** Words that a village's name may end with or not. */
const KIND = /(社区居民委员会|居民委员会|村民委员会|社区居委会|居委会|村委会|社区|行政村|村)$/;

/** A finder over the entries of schools or of settlements. */
export function nameFinder(entries: readonly Entry[]): NameFinder {
  const [byCode, byName, byStem] = [0, 1, 2].map(() => new Map<string, Entry | undefined>());
  const put = (map: Map<string, Entry | undefined>, key: string, entry: Entry) => {
    if (key !== "") map.set(key, map.has(key) && map.get(key) !== entry ? undefined : entry);
  };
  for (const entry of entries) {
    const { code, texts, name, formerNames } = entry;
    const places = [texts.county ?? "", texts.township ?? ""];
    if (code !== undefined) put(byCode, code, entry);
    for (const one of [name, ...formerNames]) {
      put(byName, one.trim(), entry);
      for (const plain of [plainName(one), plainName(one, places)]) put(byStem, stemOf(plain), entry);
    }
    if (texts.township) put(byName, `${texts.township}${name}`, entry);
  }
  return (written) => {
    const text = written.trim();
    return byCode.get(text) ?? byName.get(text) ?? byStem.get(stemOf(plainName(text)));
  };
}

const stemOf = (plain: string): string => (plain.length > 2 ? plain.replace(KIND, "") : plain);
