import { expect } from "@playwright/test";
import { journey } from "./journey";
import { tabTo } from "./tabTo";
import { ways } from "./ways";

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
    await expect(form.getByRole("region", { name: t("edit.gate.title") })).toBeVisible();
    const sure = form.getByRole("button", { name: t("form.addIt") });
    await tabTo(sure.or(form.getByRole("button", { name: t("edit.gate.confirm") })));
    await page.keyboard.press("Enter");

    await expect(form).toHaveCount(0);
    await expect.poll(() => app.measures()).toBe(1);
  },
});
