import { expect } from "@playwright/test";
import { addExpansion } from "./addExpansion";
import { journey } from "./journey";

const YEARS_LATER = 3;
const TRACK_YEARS = 15;

journey("a bar is dragged along the years, and the numbers follow", async ({ app }) => {
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
});
