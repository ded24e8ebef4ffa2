import type { AppStore } from "./store";
import type { View } from "./view";

type Language = View["language"];

const CHOSEN = "language";

/** What the browser is asked: what it keeps, and the languages that its user reads, the best first. */
export interface Asked {
  readonly kept: Pick<Storage, "getItem" | "setItem">;
  readonly languages: readonly string[];
}

/** The language to open in: the one that was chosen here before, else Chinese where the browser asks for it first, else English. */
export function firstLanguage(asked: () => Asked = thisBrowser): Language {
  const chosen = attempt(() => asked().kept.getItem(CHOSEN));
  if (chosen === "zh" || chosen === "en") return chosen;
  return /^zh\b/i.test(asked().languages[0] ?? "") ? "zh" : "en";
}

/** Keeps the language for the next visit whenever another one is chosen. */
export const keepLanguage = (store: AppStore, asked: () => Asked = thisBrowser): (() => void) =>
  store.subscribe(({ view }, before) => {
    if (view.language !== before.view.language) chooseLanguage(view.language, asked);
  });

/** Keeps the language for the next visit. */
export const chooseLanguage = (language: Language, asked: () => Asked = thisBrowser): void =>
  attempt(() => asked().kept.setItem(CHOSEN, language));

const thisBrowser = (): Asked => ({
  get kept() {
    return localStorage; // some browsers forbid even to ask
  },
  languages: navigator.languages,
});

/** What came of it; nothing where the browser keeps nothing, and then the next visit is a first one. */
function attempt<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
