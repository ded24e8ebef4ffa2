import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { LANGUAGES } from "../../src/i18n/createI18n";
import { journey } from "./journey";

const KINDS = ["build", "expand", "merge", "close", "convert", "housing", "boundary", "policy"] as const;

/** What axe finds serious or critical on the screen as it stands. */
async function serious(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
}

for (const language of LANGUAGES) {
  journey.describe(language, () => {
    journey.use({ language });

    journey("axe finds nothing serious at the start, in the drawers and in the palette", async ({ app }) => {
      await app.open("scenario=plan-2021-2025");
      expect(await serious(app.page)).toEqual([]);
      for (const tab of ["charts", "table", "warnings"] as const) {
        await app.openDrawer(tab);
        expect(await serious(app.page), tab).toEqual([]);
      }
      await app.page.keyboard.press("Control+k");
      await expect(app.dialog.getByRole("combobox")).toBeVisible();
      expect(await serious(app.page), "palette").toEqual([]);
    });

    journey("axe finds nothing serious in any form of a measure", async ({ app }) => {
      await app.open();
      for (const kind of KINDS) {
        await app.begin(kind);
        expect(await serious(app.page), kind).toEqual([]);
        await app.page.keyboard.press("Escape");
      }
    });
  });
}

for (const shade of ["light", "dark"]) {
  journey(`axe finds nothing serious about a shortage and a settlement (${shade})`, async ({ app }) => {
    await app.open(`dark=${shade === "dark" ? 1 : 0}`);
    await app.details
      .getByRole("button", { name: new RegExp(app.t("stage.primary")) })
      .first()
      .click();
    await expect(app.details.getByText(app.t("inspect.proofNote"))).toBeVisible();
    expect(await serious(app.page), "shortage").toEqual([]);
    await app.details.getByRole("listitem").getByRole("button").first().click();
    await expect(app.details.getByText(app.t("inspect.proofNote"))).toHaveCount(0);
    expect(await serious(app.page), "settlement").toEqual([]);
  });
}
