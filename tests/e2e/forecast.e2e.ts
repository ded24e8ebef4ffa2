import { expect } from "@playwright/test";
import { addWords } from "../../src/i18n/resources";
import { forecastWords } from "../../src/i18n/words/forecastWords";
import { journey } from "./journey";
import { serious } from "./serious";

addWords("forecast", forecastWords);

journey(
  "the forecast says how wrong it would have been, draws a school, and follows the stage",
  async ({ app }) => {
    const { t, page, language } = app;
    await page.goto(`./#lang=${language}&page=forecast`);
    const main = page.getByRole("main");
    await expect(main.getByRole("note")).toContainText("2016–2020");

    const errors = main.getByRole("group", { name: t("forecast.methods") });
    await expect(errors.getByRole("row")).toHaveCount(11);
    await expect(errors.getByRole("rowheader", { name: t("forecast.chosen") })).toHaveCount(1);
    await expect(
      main.getByRole("figure", { name: t("forecast.picture", { of: t("forecast.city") }) }),
    ).toBeVisible();

    const worst = main.getByRole("group", { name: t("forecast.worst") });
    await expect(worst.getByRole("row")).toHaveCount(11);
    const school = await worst.getByRole("button").first().innerText();
    await worst.getByRole("button").first().click();
    await expect(main.getByRole("figure", { name: t("forecast.picture", { of: school }) })).toBeVisible();
    expect(await serious(page, "main"), "a school").toEqual([]);

    await app.bar.getByText(t("stage.junior"), { exact: true }).click();
    await expect(
      main.getByRole("figure", { name: t("forecast.picture", { of: t("forecast.city") }) }),
    ).toBeVisible();
    await expect(main).toContainText(t("forecast.unit"));
  },
);
