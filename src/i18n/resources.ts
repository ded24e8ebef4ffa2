import type { Name } from "../domain/name";
import type { Terms } from "../domain/terms";
import { en } from "./en";
import type { LaterWords } from "./laterWords";
import { zh } from "./zh";

/** All words that are loaded, by language. Every instance made by `createI18n` looks them up here. */
export const resources: Readonly<Record<"zh" | "en", { readonly words: Record<string, unknown> }>> = {
  zh: { words: { ...zh } },
  en: { words: { ...en } },
};

/** What words call money, by language: `{{currency}}`, and the unit of tables, `{{money}}`. */
export const moneyWords: Record<"zh" | "en", Readonly<Record<"currency" | "money", string>>> = {
  zh: { currency: "元", money: "万元" },
  en: { currency: "yuan", money: "10,000 yuan" },
};

let spoken: Terms = {};

/** Lets all words, those that come later too, speak in the terms of the city that is open: its stages, funders, money. */
export function speakAs(terms: Terms): void {
  spoken = terms;
  for (const language of ["zh", "en"] as const) {
    if (terms.money !== undefined)
      moneyWords[language] = { currency: terms.money.currency[language], money: terms.money.table[language] };
    for (const page of ["stage", "form", "export"]) inTerms(page, language);
  }
}

/** Puts the names of the open city's terms in the place of the program's own, in one part of the words. */
function inTerms(page: string, language: "zh" | "en"): void {
  const { words } = resources[language];
  const part = words[page] as Readonly<Record<string, unknown>> | undefined;
  if (part === undefined) return;
  if (page === "stage") words.stage = { ...part, ...inLanguage(spoken.stages, language) };
  else if (typeof part.funder === "object")
    words[page] = { ...part, funder: { ...part.funder, ...inLanguage(spoken.funders, language) } };
}

const inLanguage = (names: Readonly<Record<string, Name>> = {}, language: "zh" | "en") =>
  Object.fromEntries(Object.entries(names).map(([key, name]) => [key, name[language]]));

/** Adds the words of a page that is loaded when it is first opened; once the call returns, they can be looked up. */
export function addWords<K extends keyof LaterWords>(
  page: K,
  words: Readonly<Record<"zh" | "en", LaterWords[K]>>,
): void {
  resources.zh.words[page] = words.zh;
  resources.en.words[page] = words.en;
  for (const language of ["zh", "en"] as const) inTerms(page, language);
}
