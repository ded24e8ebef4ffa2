import { expect } from "@playwright/test";
import { addWords } from "../../src/i18n/resources";
import { gateWords } from "../../src/i18n/words/gateWords";
import { addExpansion } from "./addExpansion";
import { chooseFrom } from "./chooseFrom";
import { journey } from "./journey";
import { selectSmallSchool } from "./selectSmallSchool";
import { ways } from "./ways";

addWords("gate", gateWords);

journey.use({ language: "en" });

ways("every kind of measure", {
  "a merger shows where every pupil goes, and its gate opens with the dates": async (app) => {
    const { t, details, form } = app;
    await app.open("year=2025");
    await selectSmallSchool(app);
    await details.getByRole("button", { name: t("inspect.add.merge"), exact: true }).click();
    await chooseFrom(form.getByRole("combobox", { name: t("form.into") }));

    const preview = form.getByRole("region", { name: t("edit.preview.title", { year: 2025 }) });
    await expect(preview.getByRole("row").nth(1)).toContainText(/\d/);
    const gate = form.getByRole("region", { name: t("gate.title") });
    await expect(gate.getByRole("listitem")).toHaveCount(10);
    const unmet = Number((await gate.getByRole("heading").innerText()).match(/\d+/)?.[0]);
    expect(unmet).toBeGreaterThanOrEqual(4);

    await form.getByLabel(t("form.hearing")).fill("2024-10-10");
    await form.getByLabel(t("form.consent")).fill("2024-11-01");
    await form.getByLabel(t("form.publicNotice")).fill("2024-11-20");
    await form.getByLabel(t("form.approval")).fill("2025-01-20");
    const left = unmet === 4 ? t("gate.ready") : t("gate.notReady", { count: unmet - 4 });
    await expect(gate.getByRole("heading")).toContainText(left);

    await app.keep();
    await expect.poll(() => app.measures()).toBe(1);
  },

  "a school that is expanded takes the shortage down": async (app) => {
    await app.open("year=2030");
    const before = await app.figure("short");

    await addExpansion(app);

    await expect.poll(() => app.figure("short")).toBeLessThan(before);
  },

  "a compound drawn on the map brings pupils": async (app) => {
    const { t, map, form } = app;
    await app.open("year=2028");
    const label = t("inspect.stagePupils", { year: 2028, stage: t("stage.primary") });
    const before = await app.fact(label);
    await app.begin("housing");
    await form.getByRole("button", { name: t("form.drawRing") }).click();
    await expect(map.region.getByText(t("map.tool.housing"))).toBeVisible();
    for (const [x, y] of [
      [-60, -60],
      [60, -60],
      [60, 60],
      [-60, 60],
      [-60, -60],
    ])
      await map.click({ x, y });
    await expect(form.getByText(t("form.ringSize", { count: 4 }))).toBeVisible();
    await form.getByRole("textbox", { name: t("form.dwellings") }).fill("6000");

    await app.keep();

    await expect.poll(() => app.fact(label)).toBeGreaterThan(before + 100);
  },

  "an attendance area is picked on the map and moves pupils": async (app) => {
    const { t, map, form, details } = app;
    await app.open("year=2025");
    await details
      .getByRole("button", { name: new RegExp(t("stage.primary")) })
      .first()
      .click();
    const settlement = await details.getByRole("listitem").getByRole("button").first().innerText();
    await app.find(settlement);
    await map.seeUnder(settlement);
    const before = await app.figures();
    await app.begin("boundary");
    await chooseFrom(form.getByRole("combobox", { name: t("form.areaSchools") }), 3);
    await form.getByRole("button", { name: t("form.areaPick") }).click();
    await map.click();
    await map.drag({ x: -150, y: -150 }, { x: 150, y: -150 });
    await map.region.getByRole("button", { name: /\d/ }).first().click();
    const counted = [1, 2].map((count) => t("form.areaCount", { count, schools: 1 }).slice(1)).join("|");
    await expect(form.getByText(new RegExp(`^[1-9]\\d*(${counted})`))).toBeVisible();

    await app.keep();

    await expect.poll(() => app.figures()).not.toEqual(before);
  },

  "a smaller standard class raises the shortage from its year on": async (app) => {
    const { t, form } = app;
    await app.open("year=2026");
    const before = await app.figure("short");
    await app.begin("policy");

    await form.getByRole("textbox", { name: t("edit.rule.classSize") }).fill("35");
    await app.keep();

    await expect.poll(() => app.figure("short")).toBeGreaterThan(before);
    await app.page.keyboard.press(",");
    await expect(app.page.getByRole("status").filter({ hasText: "2025" })).toBeVisible();
  },
});
