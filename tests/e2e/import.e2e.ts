import { expect } from "@playwright/test";
import { addWords } from "../../src/i18n/resources";
import { cityWords } from "../../src/i18n/words/cityWords";
import { importingWords } from "../../src/i18n/words/importingWords";
import { importStepWords } from "../../src/i18n/words/importStepWords";
import { refreshWords } from "../../src/i18n/words/refreshWords";
import { IMPORT_STEPS } from "../../src/state/importing";
import { journey } from "./journey";
import { serious } from "./serious";

addWords("importing", importingWords);
addWords("importStep", importStepWords);
addWords("cities", cityWords);
addWords("refresh", refreshWords);

const FILES = [
  "02-swapped-in-one-township.csv",
  "03-codes-that-lost-zeros.xlsx",
  "05a-gb18030.csv",
  "06-two-row-header.xls",
  "07-one-point-for-many.csv",
  "08-areas.geojson",
  "11-one-name-in-two-counties.csv",
].map((name) => `tests/src/io/import/cases/${name}`);
/** One school of those a year on, and a new one. */
const NEXT_YEAR = {
  name: "2025.csv",
  mimeType: "text/csv",
  buffer: Buffer.from("学校名称,一年级,二年级\n城关第一小学,90,91\n新区小学,33,0\n"),
};
const MOST_DEEDS = 25;
const LOCALE = { zh: "zh-CN", en: "en-GB" } as const;

/** The way is gone with the mouse in one language, by keyboard alone in the other. */
const HANDS = { zh: "mouse", en: "keyboard" } as const;

for (const language of ["zh", "en"] as const)
  journey.describe(language, () => {
    journey.use({ language, city: "whole", locale: LOCALE[language] });

    journey(
      "six dirty files and a map become a city, nothing is lost when the tab is shut in a step, and nothing is typed",
      async ({ app, context }) => {
        const { t } = app;
        let { page } = app;
        let deeds = 1; // the files are chosen
        const press = async (name: string) => {
          deeds++;
          const button = page.getByRole("button", { name, exact: true });
          await expect(button).toBeEnabled();
          if (HANDS[language] === "mouse") return button.click();
          await button.focus();
          await page.keyboard.press("Enter");
        };
        await page.goto("./?import");
        await page.locator("input[type=file]").setInputFiles(FILES);
        for (const [at, step] of IMPORT_STEPS.entries()) {
          const current = page.getByRole("button", { name: t(`importing.step.${step}`) }).first();
          await expect(current).toHaveAttribute("aria-current", "step");
          expect(await serious(page), step).toEqual([]);
          await page.close();
          page = await context.newPage();
          await page.goto("./?import");
          await expect(
            page.getByRole("button", { name: t(`importing.step.${step}`) }).first(),
            "the step is kept",
          ).toHaveAttribute("aria-current", "step");
          const next = IMPORT_STEPS[at + 1];
          if (next !== undefined && next !== "drop") await press(t(`importing.next.${next}`));
        }
        await press(t("importStep.city.open"));
        await expect(page).toHaveURL(/\?city=/);
        await expect(page.getByText("甲县").first()).toBeVisible();
        expect(deeds).toBeLessThanOrEqual(MOST_DEEDS);

        const [, id] = /city=([^&#]+)/.exec(page.url()) ?? [];
        await page.goto("./?cities");
        await press(t("cities.refresh"));
        await expect(page).toHaveURL(`./?import=${id}`);
        await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toContainText("某县");
        await page.locator("input[type=file]").setInputFiles(NEXT_YEAR);
        await press(t("refresh.step"));
        await expect(page.getByRole("heading", { level: 2 })).toContainText("2025");
        await expect(page.getByText(t("refresh.kind.pupils"))).toBeVisible();
        expect(await serious(page), "refresh").toEqual([]);
        await press(t("refresh.take"));
        await expect(page).toHaveURL(new RegExp(`city=${id}`));
        await expect(page.getByText("某县").first()).toBeVisible();
        await page.goto("./?cities");
        await expect(page.getByText(/^2025/).first()).toBeVisible();
        await press(t("cities.putBackNamed", { name: t("refresh.before", { name: "某县", year: 2024 }) }));
        await expect(page.getByRole("heading", { level: 2 })).toHaveCount(3);
      },
    );
  });
