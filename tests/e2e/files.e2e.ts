import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { LANGUAGES } from "../../src/i18n/createI18n";
import { readProject } from "../../src/io/readProject";
import { addExpansion } from "./addExpansion";
import { dropFile } from "./dropFile";
import { journey } from "./journey";
import type { Screen } from "./screen";

/** Opens a file by the menu's own dialog. */
async function choose({ t, page, button }: Screen, name: string, text: string): Promise<void> {
  const asked = page.waitForEvent("filechooser");
  await button(t("shell.more")).click();
  await page.getByRole("menuitem", { name: t("shell.openProject") }).click();
  await (await asked).setFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
}

async function download({
  t,
  page,
  button,
}: Screen): Promise<{ readonly name: string; readonly text: string }> {
  const given = page.waitForEvent("download");
  await button(t("shell.more")).click();
  await page.getByRole("menuitem", { name: t("shell.saveProject") }).click();
  const file = await given;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

for (const language of LANGUAGES)
  journey.describe(`in ${language}`, () => {
    journey.use({ language });

    journey("a project goes into a file and comes back, chosen or dropped", async ({ app }) => {
      const { t, page } = app;
      await app.open("year=2030");
      await addExpansion(app);
      await app.settled();
      const planned = await app.figures();
      const file = await download(app);
      expect(file.name).toMatch(/\.json$/);
      expect(readProject(file.text, file.name).issues).toEqual([]);
      await page.keyboard.press("Control+z");
      await expect.poll(() => app.measures()).toBe(0);

      await choose(app, file.name, file.text);

      await expect.poll(() => app.measures()).toBe(1);
      await expect.poll(() => app.figures()).toEqual(planned);
      await page.keyboard.press("Control+z");
      await expect.poll(() => app.measures()).toBe(0);

      await dropFile(page, file.name, file.text);

      await expect.poll(() => app.measures()).toBe(1);
      await expect(page.getByText(t("edit.toast.opened", { count: 6 })).first()).toBeVisible();
    });
  });

journey("a damaged file is refused with the reason, and nothing changes", async ({ app }) => {
  const { t, dialog } = app;
  await app.open("year=2030");
  await addExpansion(app);
  await app.settled();
  const planned = await app.figures();
  const { text } = await download(app);

  for (const [name, damaged] of [
    ["cut-off.json", text.slice(0, text.length / 2)],
    ["wrong-year.json", text.replace(/"year": ?\d+/, '"year": "soon"')],
    ["picture.json", "\u0089PNG"],
  ]) {
    await choose(app, name, damaged);
    await expect(dialog.getByText(t("shell.project.unreadable", { file: name }))).toBeVisible();
    await expect(dialog.getByRole("row").nth(1)).toBeVisible();
    await app.page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
  }

  expect(await app.measures()).toBe(1);
  expect(await app.figures()).toEqual(planned);
});
