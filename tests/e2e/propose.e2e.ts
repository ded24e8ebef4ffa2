import { expect } from "@playwright/test";
import { addWords } from "../../src/i18n/resources";
import { compareWords } from "../../src/i18n/words/compareWords";
import { exportWords } from "../../src/i18n/words/exportWords";
import { proposeWords } from "../../src/i18n/words/proposeWords";
import { journey } from "./journey";
import { serious } from "./serious";

addWords("propose", proposeWords);
addWords("compare", compareWords);
addWords("export", exportWords);

journey.use({ language: "en" });

journey(
  "the machine says what cannot be, proposes and gives reasons, keeps off a place, and what is taken is compared and exported",
  async ({ app }) => {
    const { t, page, dialog } = app;
    await page.goto("./#lang=en&scenario=baseline&page=propose");
    const main = page.getByRole("main");
    const go = main.getByRole("button", { name: t("propose.go"), exact: true });
    const stop = main.getByRole("button", { name: t("propose.stop"), exact: true });
    const card = main.getByRole("region", { name: t("propose.proposal", { number: 1 }), exact: true });
    const least = main.getByRole("textbox", { name: t("propose.leastBuilds") });
    const proposed = async () => {
      await go.click();
      await expect(card).toBeVisible();
      await stop.click();
      await expect(go).toBeVisible();
      return card.getByRole("listitem").allInnerTexts();
    };

    await least.fill("99");
    await go.click();
    await expect(main.getByRole("alert")).toContainText("99");
    await least.fill("");
    const [first] = await proposed();
    expect(first).toContain("without it");
    await expect(main.getByRole("region", { name: t("propose.prices") })).toBeVisible();
    expect(await serious(page, "main"), "proposals").toEqual([]);

    const place = first.replace(/^\d{4} (new: )?/, "").replace(/ \(.*/s, "");
    const keep = main.getByRole("combobox", { name: t("propose.keep") });
    await keep.fill(place);
    await page.getByRole("option", { name: place, exact: true }).click();
    await keep.press("Escape");
    expect((await proposed()).filter((line) => line.includes(`${place} (`))).toEqual([]);

    await card.getByRole("button", { name: t("propose.takeAll") }).click();
    await main.getByRole("button", { name: t("propose.compare") }).click();
    await expect(page.getByRole("region", { name: t("compare.region"), exact: true })).toBeVisible();
    await page.keyboard.press("Control+e");
    const start = dialog.getByRole("button", { name: t("export.dialog.start"), exact: true });
    await expect(start).toBeEnabled();
    const coming = page.waitForEvent("download");
    await start.click();
    expect((await coming).suggestedFilename()).toMatch(/\.xlsx$/);
  },
);
