import { test as base, expect } from "@playwright/test";
import type { Language } from "../../src/i18n/createI18n";
import { createScreen, type Screen } from "./screen";
import { listenForTrouble, type Trouble } from "./trouble";

interface Given {
  /** The language that the screen is opened in. */
  readonly language: Language;
  /** Whether the guide has still to be seen. */
  readonly isFirstVisit: boolean;
  readonly app: Screen;
  readonly trouble: Trouble;
}

/** A way through the program in a real browser. It fails on any error, warning or foreign request, whatever else it claims. */
export const journey = base.extend<Given>({
  language: ["zh", { option: true }],
  isFirstVisit: [false, { option: true }],
  trouble: [
    async ({ context, baseURL }, use) => {
      const trouble = listenForTrouble(context, new URL(baseURL ?? "").host);
      await use(trouble);
      expect(trouble.seen).toEqual([]);
    },
    { auto: true },
  ],
  app: async ({ page, language, isFirstVisit }, use) => {
    if (!isFirstVisit) await page.addInitScript(() => localStorage.setItem("guide-seen", "yes"));
    await use(createScreen(page, language));
  },
});
