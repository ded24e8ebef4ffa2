import { expect } from "@playwright/test";
import { addWords } from "../../src/i18n/resources";
import { causeWords } from "../../src/i18n/words/causeWords";
import { CAUSES } from "../../src/model/readers/classCauses";
import { buildWhereShort, placeOnMap } from "./buildWhereShort";
import { ways } from "./ways";

addWords("cause", causeWords);

ways("on the map", {
  "the table selects on the map, and the map in the table": async (app) => {
    const { t, map, details, page } = app;
    await app.open("year=2025");
    const drawer = await app.openDrawer("table");
    const row = drawer.getByRole("row").nth(3);
    const fromTable = await row.getByRole("gridcell").first().innerText();
    await row.click();
    await expect(details.getByRole("heading", { name: fromTable, exact: true })).toBeVisible();
    await expect(page).toHaveURL(/at=school/);

    const other = await drawer.getByRole("row").nth(6).getByRole("gridcell").first().innerText();
    await app.find(other);
    await page.keyboard.press("Escape");
    await expect(details.getByRole("heading", { name: other, exact: true })).toHaveCount(0);
    await map.seeUnder(other);
    await map.click();

    await expect(details.getByRole("heading", { name: other, exact: true })).toBeVisible();
    await expect(drawer.getByRole("row", { selected: true })).toContainText(other);
    await expect(drawer.getByRole("button", { name: t("table.copy") })).toBeVisible();
  },

  "why classes are above the standard is said in strip and card": async (app) => {
    const { t, details, page, strip } = app;
    await app.open("scenario=plan-2021-2025&year=2025&at=school/S640502100P01");
    const why = details.getByRole("region", { name: t("cause.heading") });
    const anyCause = new RegExp(CAUSES.map((cause) => t(`cause.name.${cause}`)).join("|"));
    await expect(why).toContainText(anyCause);

    await strip.getByRole("button", { name: new RegExp(t("shell.figure.classesOverCap")) }).hover();

    await expect(page.getByRole("tooltip")).toContainText(anyCause);
  },

  "a village is found by its pinyin and lies in the middle of the map": async (app) => {
    const { details, map } = app;
    await app.open();

    await app.find("dongfanghong");

    await expect(details.getByRole("heading", { level: 2 })).toContainText("东方红");
    await map.seeUnder("东方红居委会");
  },

  "a school is built where seats are short, and the numbers follow it": async (app) => {
    const { t, map } = app;
    await app.open();
    const short = await app.figure("short");
    expect(short).toBeGreaterThan(0);

    await buildWhereShort(app);

    await expect.poll(() => app.figure("short")).toBeLessThan(short - 50);
    await expect.poll(() => app.measures()).toBe(1);
    await expect(app.button(t("shell.undoWhat", { what: t("shell.step.putMeasure") }))).toBeEnabled();
    await map.seeUnder(t("map.card.dragHint"));
    const before = await app.figures();

    await map.drag({ x: 0, y: 0 }, { x: 230, y: -120 });

    await expect.poll(() => app.figures()).not.toEqual(before);
    await map.seeUnder(t("map.card.dragHint"), { x: 230, y: -120 });
    await app.page.keyboard.press("Control+z");
    await expect.poll(() => app.figures()).toEqual(before);
  },

  "a new school is moved by clicking again before it is kept": async (app) => {
    const { t, form } = app;
    await app.open();
    await app.find("xiangyang");
    await app.page.keyboard.press("b");
    await placeOnMap(app);
    const first = await form.getByLabel(t("form.lng")).inputValue();

    await placeOnMap(app, { x: 120, y: 40 });

    const second = await form.getByLabel(t("form.lng")).inputValue();
    expect(Number(second)).toBeGreaterThan(Number(first));
    await form.getByRole("button", { name: t("form.cancel") }).click();
    await expect(form).toHaveCount(0);
    expect(await app.measures()).toBe(0);
  },
});
