import { test as base, expect } from "@playwright/test";
import type { Language } from "../../src/i18n/createI18n";
import { createScreen, type Screen } from "./screen";
import { serveSmallCity } from "./serveSmallCity";
import { listenForTrouble, type Trouble } from "./trouble";

interface Given {
  /** The language that the screen is opened in. */
  readonly language: Language;
  /** Whether the guide has still to be seen. */
  readonly isFirstVisit: boolean;
  /** The whole city that ships, or the small one cut out of it, in which all but the amounts is the same. */
  readonly city: "small" | "whole";
  readonly app: Screen;
  readonly trouble: Trouble;
}

/** The journey that goes offline is another: here each page would fetch the whole program a second time, to keep it. */
const WITHOUT_SERVICE_WORKER = "delete Navigator.prototype.serviceWorker";

/** A way through the program in a real browser. It fails on any error, warning or foreign request, whatever else it claims. */
export const journey = base.extend<Given>({
  language: ["zh", { option: true }],
  isFirstVisit: [false, { option: true }],
  city: ["small", { option: true }],
  context: async ({ context, city }, use) => {
    if (city === "small") await serveSmallCity(context);
    await context.addInitScript(WITHOUT_SERVICE_WORKER);
    await use(context);
  },
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
