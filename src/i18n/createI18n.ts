import i18next, { type i18n } from "i18next";
import type { LaterWords } from "./laterWords";
import { counted, NOUNS } from "./nouns";
import { moneyWords, resources } from "./resources";
import type { Words } from "./zh";

/** Looks words up in one language: what reports and screens are given. */
export type I18n = i18n;

export const LANGUAGES = ["zh", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "words";
    resources: { words: Words & LaterWords };
  }
}

/** Looked up with each word, so that they may change once a city is open. */
const variablesOf = (language: Language) => ({
  get currency() {
    return moneyWords[language].currency;
  },
  get money() {
    return moneyWords[language].money;
  },
});

/** The words in one language, Chinese unless told otherwise; ready at once, for nothing is fetched. */
export function createI18n(language: Language): I18n {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: "zh",
    defaultNS: "words",
    resources,
    interpolation: { escapeValue: false, defaultVariables: variablesOf(language) },
  });
  for (const noun of NOUNS) instance.services.formatter?.add(noun, (figure) => counted(figure, noun));
  return instance;
}
