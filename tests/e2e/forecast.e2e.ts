import { expect } from "@playwright/test";
import { FORECAST_METHODS } from "../../src/domain/forecastMethod";
import { addWords } from "../../src/i18n/resources";
import { forecastWords } from "../../src/i18n/words/forecastWords";
import { futuresWords } from "../../src/i18n/words/futuresWords";
import { journey } from "./journey";
import { serious } from "./serious";

addWords("forecast", forecastWords);
addWords("futures", futuresWords);

journey(
  "the forecast says how wrong it would have been, draws a school, and follows the stage",
  async ({ app }) => {
    const { t, page, language } = app;
    await page.goto(`./#lang=${language}&page=forecast`);
    const main = page.getByRole("main");
    await main.getByRole("button", { name: t("futures.start") }).click();
    const progress = main.getByRole("progressbar");
    await expect(progress).not.toHaveAttribute("aria-valuenow", "0");
    await main.getByRole("button", { name: t("futures.pause") }).click();
    await expect(main.getByRole("status")).toContainText(/\d/);
    await main.getByRole("button", { name: t("futures.goOn") }).click();
    await main.getByRole("button", { name: t("futures.stop") }).click();
    await expect(main.getByRole("figure")).toBeVisible();
    await expect(main.getByRole("heading", { name: t("futures.risks") })).toBeVisible();
    expect(await serious(page, "main"), "futures").toEqual([]);

    await main.getByRole("button", { name: t("futures.findTip") }).click();
    await expect(main.getByText(/2035/).and(main.getByRole("status"))).toBeVisible();

    await main.getByText(t("forecast.view.rolls")).click();
    await expect(main.getByRole("note")).toContainText("2016–2020");

    const errors = main.getByRole("group", { name: t("forecast.methods") });
    await expect(errors.getByRole("row")).toHaveCount(FORECAST_METHODS.length + 1);
    await expect(errors.getByRole("rowheader", { name: t("forecast.chosen") })).toHaveCount(1);
    await expect(
      main.getByRole("figure", { name: t("forecast.picture", { of: t("forecast.city") }) }),
    ).toBeVisible();

    await main.getByRole("combobox", { name: t("forecast.takeMethod") }).click();
    await page.getByRole("option", { name: t("forecast.methodName.noChange"), exact: true }).click();
    await main.getByRole("textbox", { name: t("forecast.methodReason") }).fill("why not");
    await main.getByRole("button", { name: t("forecast.takeIt"), exact: true }).click();
    await expect(main.getByText(/why not/)).toBeVisible();
    await expect(
      errors.getByRole("rowheader", { name: t("forecast.chosen") }).filter({
        hasText: t("forecast.methodName.noChange"),
      }),
    ).toHaveCount(1);

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
