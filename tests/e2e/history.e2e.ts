import { expect } from "@playwright/test";
import { LANGUAGES } from "../../src/i18n/createI18n";
import { addExpansion } from "./addExpansion";
import { journey } from "./journey";

const TIMES = 20;

for (const language of LANGUAGES)
  journey.describe(`in ${language}`, () => {
    journey.use({ language });

    journey("twenty changes are taken back and made again, to the same numbers", async ({ app }) => {
      const { t, page, bar, left } = app;
      await app.open("year=2026");
      const before = await app.figures();
      await addExpansion(app);
      await app.button(t("edit.asBars")).click();
      const start = left.getByRole("slider");
      const first = Number(await start.getAttribute("aria-valuenow"));
      await start.focus();
      for (let moved = 1; moved < TIMES; moved++)
        await page.keyboard.press(moved % 2 ? "ArrowRight" : "ArrowLeft");
      await expect(start).toHaveAttribute("aria-valuenow", String(first + 1));
      await app.settled();
      const after = await app.figures();

      for (let at = 0; at < TIMES; at++) await page.keyboard.press("Control+z");
      await expect.poll(() => app.measures()).toBe(0);
      await expect.poll(() => app.figures()).toEqual(before);
      await expect(bar.getByRole("button", { name: t("shell.undo") })).toBeDisabled();

      for (let at = 0; at < TIMES; at++) await page.keyboard.press("Control+Shift+z");
      await expect(start).toHaveAttribute("aria-valuenow", String(first + 1));
      await expect.poll(() => app.figures()).toEqual(after);
      await expect(bar.getByRole("button", { name: t("shell.redo") })).toBeDisabled();
    });
  });
