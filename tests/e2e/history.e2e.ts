import { expect } from "@playwright/test";
import { addExpansion } from "./addExpansion";
import { ways } from "./ways";

const TIMES = 20;
const YEARS_LATER = 3;
const TRACK_YEARS = 15;

ways("changes along the years", {
  "twenty are taken back and made again, to the same numbers": async (app) => {
    const { t, page, bar, left } = app;
    await app.open("year=2026");
    const before = await app.figures();
    await addExpansion(app);
    await app.button(t("edit.asBars")).click();
    const start = left.getByRole("slider");
    const first = Number(await start.getAttribute("aria-valuenow"));
    await start.focus();
    for (let moved = 1; moved < TIMES; moved++)
      await page.keyboard.press(moved % 2 ? "ArrowRight" : "ArrowLeft");
    await expect(start).toHaveAttribute("aria-valuenow", String(first + 1));
    await app.settled();
    const after = await app.figures();

    for (let at = 0; at < TIMES; at++) await page.keyboard.press("Control+z");
    await expect.poll(() => app.measures()).toBe(0);
    await expect.poll(() => app.figures()).toEqual(before);
    await expect(bar.getByRole("button", { name: t("shell.undo") })).toBeDisabled();

    for (let at = 0; at < TIMES; at++) await page.keyboard.press("Control+Shift+z");
    await expect(start).toHaveAttribute("aria-valuenow", String(first + 1));
    await expect.poll(() => app.figures()).toEqual(after);
    await expect(bar.getByRole("button", { name: t("shell.redo") })).toBeDisabled();
  },

  "a bar is dragged, and the numbers follow": async (app) => {
    const { t, page, left } = app;
    await app.open("year=2025");
    await addExpansion(app);
    await app.settled();
    const planned = await app.figures();
    await app.button(t("edit.asBars")).click();
    const bar = left.getByRole("slider");
    const year = Number(await bar.getAttribute("aria-valuenow"));
    const box = await bar.boundingBox();
    const track = await bar.locator("..").boundingBox();
    if (box === null || track === null) throw new Error("there is no bar to drag");

    await page.mouse.move(box.x + 4, box.y + box.height / 2);
    await page.mouse.down();
    const aYear = track.width / TRACK_YEARS;
    await page.mouse.move(box.x + 4 + YEARS_LATER * aYear, box.y + box.height / 2, { steps: 6 });
    await expect(bar).toHaveAttribute("aria-valuenow", String(year + YEARS_LATER));
    await expect.poll(() => app.figures()).not.toEqual(planned); // tried out before it is let go
    await page.mouse.up();

    await app.settled();
    await expect(bar).toHaveAttribute("aria-valuenow", String(year + YEARS_LATER));
    await page.keyboard.press("Control+z");
    await expect(bar).toHaveAttribute("aria-valuenow", String(year));
    await expect.poll(() => app.figures()).toEqual(planned);
  },
});
