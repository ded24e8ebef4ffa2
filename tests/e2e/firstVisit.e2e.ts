import { expect } from "@playwright/test";
import { addWords } from "../../src/i18n/resources";
import { guideWords } from "../../src/i18n/words/guideWords";
import { journey } from "./journey";
import { createScreen } from "./screen";

addWords("guide", guideWords);

journey.use({ language: "en", isFirstVisit: true, city: "whole", locale: "de-DE" });

journey(
  "the first visit speaks the browser's language and leads to a school tried out; a later one speaks the language chosen",
  async ({ app }) => {
    const { t, page, form } = app;
    await page.goto("./");
    await app.ready();
    await expect(page).toHaveTitle(t("app.title"));
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
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

    const later = createScreen(page, "zh");
    await app.button(t("shell.toEnglishLong")).click();
    await expect(page).toHaveTitle(later.t("app.title"));
    await page.goto("about:blank");
    await page.goto("./");

    await later.ready();
    await expect(page).toHaveTitle(later.t("app.title"));
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
    await expect(page.getByRole("region", { name: later.t("guide.label") })).toHaveCount(0);
  },
);
