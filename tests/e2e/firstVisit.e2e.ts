import { expect } from "@playwright/test";
import { createI18n } from "../../src/i18n/createI18n";
import { addWords } from "../../src/i18n/resources";
import { guideWords } from "../../src/i18n/words/guideWords";
import { journey } from "./journey";

addWords("guide", guideWords);

journey.use({ language: "en", isFirstVisit: true });

journey(
  "the first visit speaks the browser's language, a later one the language chosen",
  async ({ browser, baseURL }) => {
    for (const [locale, first, chosen] of [
      ["zh-TW", "zh", "en"],
      ["de-DE", "en", "zh"],
    ] as const) {
      const context = await browser.newContext({ locale, ...(baseURL !== undefined && { baseURL }) });
      const page = await context.newPage();
      await page.goto("./");
      await expect(page).toHaveTitle(createI18n(first).t("app.title"));
      await expect(page.locator("html")).toHaveAttribute("lang", first === "zh" ? "zh-CN" : "en");

      await page
        .getByRole("button", { name: createI18n(first).t("shell.toEnglishLong"), exact: true })
        .click();
      await expect(page).toHaveTitle(createI18n(chosen).t("app.title"));
      await page.goto("about:blank");
      await page.goto("./");

      await expect(page).toHaveTitle(createI18n(chosen).t("app.title"));
      await context.close();
    }
  },
);

journey("the first visit leads from the shortage to a school tried out", async ({ app }) => {
  const { t, page, form } = app;
  await app.open();
  await expect(page).toHaveTitle(t("app.title"));
  const guide = page.getByRole("region", { name: t("guide.label") });
  const before = await app.figure("short");

  await guide.getByRole("button", { name: t("guide.start.act") }).click();
  await guide.getByRole("button", { name: t("guide.where.act") }).click();
  await guide.getByRole("button", { name: t("guide.next") }).click();
  await guide.getByRole("button", { name: t("guide.build.act") }).click();

  await expect(guide).toHaveCount(0);
  await expect.poll(() => app.figure("short")).not.toBe(before);
  await form.getByRole("button", { name: t("form.cancel") }).click();
  await expect.poll(() => app.figure("short")).toBe(before);
  await page.reload();
  await app.ready();
  await expect(guide).toHaveCount(0);
});
