import { en } from "./en";
import type { LaterWords } from "./laterWords";
import { zh } from "./zh";

/** All words that are loaded, by language. Every instance made by `createI18n` looks them up here. */
export const resources: Readonly<Record<"zh" | "en", { readonly words: Record<string, unknown> }>> = {
  zh: { words: { ...zh } },
  en: { words: { ...en } },
};

/** Adds the words of a page that is loaded when it is first opened; once the call returns, they can be looked up. */
export function addWords<K extends keyof LaterWords>(
  page: K,
  words: Readonly<Record<"zh" | "en", LaterWords[K]>>,
): void {
  resources.zh.words[page] = words.zh;
  resources.en.words[page] = words.en;
}
