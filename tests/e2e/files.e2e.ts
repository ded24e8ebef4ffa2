import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { addWords } from "../../src/i18n/resources";
import { issueWords } from "../../src/i18n/words/issueWords";
import { readProject } from "../../src/io/readProject";
import { addExpansion } from "./addExpansion";
import { dropFile } from "./dropFile";
import { journey } from "./journey";
import type { Screen } from "./screen";
import { ways } from "./ways";

addWords("issue", issueWords);

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

/** The school that the one scenario with a single measure is about. */
function schoolOfTheOnlyMeasure(text: string): string {
  const { project } = readProject(text);
  const measure = project?.scenarios.find(({ measures }) => measures.length === 1)?.measures[0];
  if (measure?.kind !== "expand") throw new Error("there is no expansion alone in its scenario");
  return measure.school;
}

journey.use({ language: "en" });

ways("plans that are kept", {
  "a damaged or hostile file is refused with the reason, and nothing changes": async (app) => {
    const { t, dialog, page, left } = app;
    await app.open("year=2030");
    await addExpansion(app);
    await app.settled();
    const planned = await app.figures();
    const { text } = await download(app);

    for (const [name, damaged] of [
      ["cut-off.json", text.slice(0, text.length / 2)],
      ["wrong-year.json", text.replace(/"year": ?\d+/, '"year": "soon"')],
      ["picture.json", "\u0089PNG"],
      ["script.json", text.replace(/"zh":"/, '"zh":"<script>alert(1)</script>')],
    ]) {
      await choose(app, name, damaged);
      await expect(dialog.getByText(t("shell.project.unreadable", { file: name }))).toBeVisible();
      await expect(dialog.getByRole("row").nth(1)).toBeVisible();
      await app.page.keyboard.press("Escape");
      await expect(dialog).toHaveCount(0);
    }

    await left
      .getByRole("button", { name: `${t("edit.more")}: ` })
      .nth(1)
      .click();
    await page.getByRole("menuitem", { name: t("edit.scenario.rename") }).click();
    const name = dialog.getByRole("textbox", { name: t("edit.scenario.nameIn") });
    await name.fill("<b>方案</b>");
    await expect(dialog.getByText(t("issue.wanted.noMarkup"))).toBeVisible();
    await name.press("Enter");
    await expect(name).toHaveValue("<b>方案</b>");
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);

    expect(await app.measures()).toBe(1);
    expect(await app.figures()).toEqual(planned);

    await left
      .getByRole("button", { name: new RegExp(t("edit.kind.expand")) })
      .first()
      .click();
    await app.form.getByRole("textbox", { name: t("form.addedRooms") }).fill("99999");
    await app.form.getByRole("textbox", { name: t("form.addedRooms") }).press("Enter");
    await expect(app.form.getByText(t("edit.gap.range"))).toBeVisible();
    await app.bar.getByRole("button", { name: t("shell.undo") }).click();
    await expect(app.form).toHaveCount(0);
    await expect.poll(() => app.measures()).toBe(0);
  },

  "a project goes into a file and comes back, chosen or dropped": async (app) => {
    const { t, page, left } = app;
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

    await dropFile(page, file.name, file.text.replaceAll(schoolOfTheOnlyMeasure(file.text), "nowhere"));

    await app.button(t("edit.asBars")).click();
    const why = t("edit.orphan", { names: "nowhere" });
    await expect(left.getByRole("slider")).toHaveAccessibleDescription(why);
    await expect(left.getByText(why)).toBeVisible();
  },
});
