import { expect } from "@playwright/test";
import { journey } from "./journey";

const TIMES = 20;

journey("twenty changes are taken back and made again, to the same numbers", async ({ app }) => {
  const { t, page, details, form } = app;
  const bar = page.getByRole("banner");
  await app.open("year=2030");
  const before = await app.figures();
  await details
    .getByRole("button", { name: new RegExp(t("stage.primary")) })
    .first()
    .click();
  await details.getByRole("listitem").getByText(t("stage.primary")).first().click();
  for (let at = 0; at < TIMES; at++) {
    await page.keyboard.press("e");
    await form.getByRole("textbox", { name: t("edit.form.addedRooms") }).fill(String(1 + at));
    await app.keep();
  }
  expect(await app.measures()).toBe(TIMES);
  await expect.poll(() => app.figures()).not.toEqual(before);
  await app.settled();
  const after = await app.figures();

  for (let at = 0; at < TIMES; at++) await page.keyboard.press("Control+z");
  await expect.poll(() => app.measures()).toBe(0);
  await expect.poll(() => app.figures()).toEqual(before);
  await expect(bar.getByRole("button", { name: t("shell.undo") })).toBeDisabled();

  for (let at = 0; at < TIMES; at++) await page.keyboard.press("Control+Shift+z");
  await expect.poll(() => app.measures()).toBe(TIMES);
  await expect.poll(() => app.figures()).toEqual(after);
  await expect(bar.getByRole("button", { name: t("shell.redo") })).toBeDisabled();
});
