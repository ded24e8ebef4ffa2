import { expect } from "@playwright/test";
import { buildWhereShort, placeOnMap } from "./buildWhereShort";
import { ways } from "./ways";

ways("a school on the map", {
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
