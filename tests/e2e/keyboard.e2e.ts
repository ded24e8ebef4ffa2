import { expect } from "@playwright/test";
import { addWords } from "../../src/i18n/resources";
import { definitionWords } from "../../src/i18n/words/definitionWords";
import { gateWords } from "../../src/i18n/words/gateWords";
import { journey } from "./journey";
import { tabTo } from "./tabTo";
import { ways } from "./ways";

addWords("gate", gateWords);

addWords("definition", definitionWords);
journey.use({ language: "en" });

ways("without a mouse", {
  "a school is built without a mouse": async (app) => {
    const { t, page, form } = app;
    await app.open("scenario=baseline&year=2025");
    const before = await app.figure("short");
    await page.keyboard.press("b");

    await tabTo(form.getByRole("combobox", { name: t("form.site") }));
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await tabTo(form.getByRole("radio", { name: t("form.opensEntry") }));
    await page.keyboard.press("ArrowRight");
    await tabTo(form.getByRole("button", { name: t("form.addIt") }));
    await page.keyboard.press("Enter");

    await expect(form).toHaveCount(0);
    expect(await app.measures()).toBe(1);
    await expect.poll(() => app.figure("short")).not.toBe(before);
  },

  "a figure of the strip says what it counts": async (app) => {
    const { t, page, dialog, strip } = app;
    await tabTo(strip.getByRole("button").first());
    await page.keyboard.press("i");

    await expect(dialog.getByText(t("definition.of.short.not"))).toBeVisible();
    await expect(dialog.getByText(t("definition.of.beyondRadius.not"))).toBeHidden();
    await dialog.getByRole("searchbox").fill("");
    await expect(dialog.getByText(t("definition.of.beyondRadius.not"))).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
  },

  "a school is merged without a mouse": async (app) => {
    const { t, page, form, details } = app;
    await app.open("scenario=baseline&year=2025");
    await page.keyboard.press("t");
    const grid = page.getByRole("grid");
    await tabTo(grid);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(details.getByRole("button", { name: t("inspect.add.merge"), exact: true })).toBeVisible();

    await page.keyboard.press("m");
    await tabTo(form.getByRole("combobox", { name: t("form.into") }));
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(form.getByRole("region", { name: t("gate.title") })).toBeVisible();
    const sure = form.getByRole("button", { name: t("form.addIt") });
    await tabTo(sure.or(form.getByRole("button", { name: t("gate.confirm") })));
    await page.keyboard.press("Enter");

    await expect(form).toHaveCount(0);
    await expect.poll(() => app.measures()).toBe(1);
  },
});
