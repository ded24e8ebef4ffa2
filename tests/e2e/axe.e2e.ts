import { expect, type Page } from "@playwright/test";
import { MEASURE_KINDS } from "../../src/ui/edit/measureKinds";
import { smallCity } from "../builders/smallCity";
import { journey } from "./journey";
import type { Screen } from "./screen";
import { serious } from "./serious";

/** Something of every kind that the details can be about, as the address names it. */
function selections(): readonly string[] {
  const { dataset } = smallCity().city.model;
  const { id, township, county } = dataset.settlements[0];
  return [
    `settlement/${id}`,
    `settlements/${id}/${dataset.settlements[1].id}`,
    `township/${township}`,
    `county/${county}`,
    `school/${dataset.schools.find((school) => school.kind === "primary")?.id}`,
    `shortage/${county}/primary/0`,
  ];
}

async function openDialog({ t, page, button, dialog }: Screen, name: string): Promise<void> {
  await button(t("shell.more")).click();
  await page.getByRole("menuitem", { name }).click();
  await expect(dialog).toBeVisible();
}

/** What is serious in a part by light, and of its contrast in the dark; nothing else depends on the shade. */
async function seriousInBoth(page: Page, part: string): Promise<readonly string[]> {
  const shade = (name: "light" | "dark") =>
    page.locator("html").evaluate((html, to) => html.setAttribute("data-mantine-color-scheme", to), name);
  const inLight = await serious(page, part);
  await shade("dark");
  const inDark = await serious(page, part, "color-contrast");
  await shade("light");
  return [...inLight, ...inDark];
}

const VIEW = "scenario=plan-2021-2025&year=2025";

journey(
  "axe finds nothing serious, by light and in the dark, on the map page, in its drawers, dialogs and forms",
  async ({ app }) => {
    const { t, page, dialog } = app;
    const details = `[aria-label="${t("shell.region.right")}"]`;
    await app.open(VIEW);
    expect(await seriousInBoth(page, "body"), "start").toEqual([]);
    for (const at of selections()) {
      await page.goto(`./#lang=${app.language}&${VIEW}&at=${at}`);
      await expect(app.details.getByRole("heading", { level: 2 })).toBeVisible();
      expect(await seriousInBoth(page, details), at).toEqual([]);
    }
    for (const tab of ["charts", "table", "warnings"] as const) {
      await app.openDrawer(tab);
      expect(await seriousInBoth(page, `[aria-label="${t(`shell.drawer.${tab}`)}"]`), tab).toEqual([]);
    }
    await page.keyboard.press("Control+k");
    await expect(dialog.getByRole("option").first()).toBeVisible();
    expect(await seriousInBoth(page, "[role=dialog]"), "palette").toEqual([]);
    await page.keyboard.press("Escape");
    for (const name of [
      t("shell.shortcuts"),
      t("shell.sources.title"),
      t("help.glossary"),
      t("help.definitions"),
      t("help.published"),
    ]) {
      await openDialog(app, name);
      expect(await seriousInBoth(page, "[role=dialog]"), name).toEqual([]);
      await page.keyboard.press("Escape");
      await expect(dialog).toHaveCount(0);
    }
    await app.button(t("edit.add")).click();
    await expect(page.getByRole("menu")).toBeVisible();
    expect(await seriousInBoth(page, "[role=menu]"), "menu of measures").toEqual([]);
    await page.keyboard.press("Escape");
    for (const kind of MEASURE_KINDS) {
      await app.begin(kind);
      expect(await seriousInBoth(page, "form"), kind).toEqual([]);
    }
  },
);
