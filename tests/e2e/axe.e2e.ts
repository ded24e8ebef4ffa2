import { expect } from "@playwright/test";
import { MEASURE_KINDS } from "../../src/ui/edit/measureKinds";
import { smallCity } from "../builders/smallCity";
import { journey } from "./journey";
import type { Screen } from "./screen";
import { serious } from "./serious";

const SHADES = [
  { shade: "light", language: "zh", rule: undefined },
  { shade: "dark", language: "en", rule: "color-contrast" }, // nothing else depends on the shade
] as const;

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

for (const { shade, language, rule } of SHADES)
  journey.describe(`axe finds nothing serious (${shade}, ${language})`, () => {
    journey.use({ language });
    const view = `scenario=plan-2021-2025&year=2025&dark=${shade === "dark" ? 1 : 0}`;

    journey("on the map page, in its drawers, dialogs and forms", async ({ app }) => {
      const { t, page, dialog } = app;
      const details = `[aria-label="${t("shell.region.right")}"]`;
      await app.open(view);
      expect(await serious(page, "body", rule), "start").toEqual([]);
      for (const at of selections()) {
        await page.goto(`./#lang=${language}&${view}&at=${at}`);
        await expect(app.details.getByRole("heading", { level: 2 })).toBeVisible();
        expect(await serious(page, details, rule), at).toEqual([]);
      }
      for (const tab of ["charts", "table", "warnings"] as const) {
        await app.openDrawer(tab);
        expect(await serious(page, `[aria-label="${t(`shell.drawer.${tab}`)}"]`, rule), tab).toEqual([]);
      }
      await page.keyboard.press("Control+k");
      await expect(dialog.getByRole("option").first()).toBeVisible();
      expect(await serious(page, "[role=dialog]", rule), "palette").toEqual([]);
      await page.keyboard.press("Escape");
      for (const name of [
        t("shell.shortcuts"),
        t("shell.sources.title"),
        t("help.glossary"),
        t("help.definitions"),
        t("help.published"),
      ]) {
        await openDialog(app, name);
        expect(await serious(page, "[role=dialog]", rule), name).toEqual([]);
        await page.keyboard.press("Escape");
        await expect(dialog).toHaveCount(0);
      }
      await app.button(t("edit.add")).click();
      await expect(page.getByRole("menu")).toBeVisible();
      expect(await serious(page, "[role=menu]", rule), "menu of measures").toEqual([]);
      await page.keyboard.press("Escape");
      for (const kind of MEASURE_KINDS) {
        await app.begin(kind);
        expect(await serious(page, "form", rule), kind).toEqual([]);
      }
    });
  });
