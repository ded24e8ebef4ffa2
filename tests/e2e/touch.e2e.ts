import { expect } from "@playwright/test";
import { createFinger } from "./finger";
import { journey } from "./journey";
import type { Screen } from "./screen";

journey.use({ hasTouch: true });

async function middleOf({ map }: Screen, by = { x: 0, y: 0 }) {
  const box = await map.canvas.boundingBox();
  if (box === null) throw new Error("there is no map to touch");
  return { x: box.x + box.width / 2 + by.x, y: box.y + box.height / 2 + by.y };
}

journey("fingers alone look around, select, draw, build, move and resize", async ({ app }) => {
  const { t, page, map, details, form, left } = app;
  const finger = await createFinger(page);
  const scale = map.region.getByRole("img", { name: new RegExp(t("map.control.scale")) });
  await app.open("year=2025");

  await journey.step("two fingers zoom, one pans, a tap selects and tells", async () => {
    const whole = (await scale.getAttribute("aria-label")) ?? "";
    await finger.pinch(await middleOf(app), 80, 400);
    await expect(scale).not.toHaveAttribute("aria-label", whole);
    await app.find("dongfanghong");
    const village = await details.getByRole("heading", { level: 2 }).innerText();
    await page.keyboard.press("Escape");
    await expect(details.getByRole("heading", { name: village, exact: true })).toHaveCount(0);
    await expect(async () => {
      await finger.tap(await middleOf(app));
      await expect(details.getByRole("heading", { name: village, exact: true })).toBeVisible({
        timeout: 1000,
      });
    }).toPass();
    await expect(map.region.getByText(village, { exact: true })).toBeVisible();
    await finger.drag(await middleOf(app), await middleOf(app, { x: -150, y: 60 }));
    await expect(map.region.getByText(village, { exact: true })).toHaveCount(0);
    await expect(details.getByRole("heading", { name: village, exact: true })).toBeVisible();
  });

  await journey.step("a box drawn by a finger picks several settlements", async () => {
    await app.button(t("map.control.box")).tap();
    await expect(map.region.getByText(t("map.tool.box"))).toBeVisible();
    await finger.drag(await middleOf(app, { x: -220, y: -200 }), await middleOf(app, { x: 220, y: 200 }));
    await expect(page).toHaveURL(/at=settlements\/.+\/.+/);
  });

  await journey.step("a school is built by a tap, and dragged by a finger", async () => {
    const build = page.getByRole("menuitem", { name: new RegExp(t("edit.kind.build")) });
    await expect(async () => {
      await left.getByRole("button", { name: t("edit.add"), exact: true }).tap(); // too soon after a drag it is no tap
      await expect(build).toBeVisible({ timeout: 1000 });
    }).toPass();
    await build.tap();
    await expect(map.region.getByText(t("map.tool.build"))).toBeVisible();
    await finger.tap(await middleOf(app));
    await expect(map.region.getByText(t("map.tool.build"))).toHaveCount(0);
    await form.getByText(t("form.opensAll")).tap();
    await form.getByRole("button", { name: t("form.addIt") }).tap();
    await expect.poll(() => app.measures()).toBe(1);
    await app.settled();
    const before = await app.figures();
    await expect(async () => {
      await finger.tap(await middleOf(app));
      await expect(map.region.getByText(t("map.card.dragHint"))).toBeVisible({ timeout: 1000 });
    }).toPass();
    await finger.drag(await middleOf(app), await middleOf(app, { x: 230, y: -120 }));
    await expect.poll(() => app.figures()).not.toEqual(before);
  });

  await journey.step("a bar of the years and the edge of the drawer follow a finger", async () => {
    await app.button(t("edit.asBars")).tap();
    const bar = left.getByRole("slider");
    const year = Number(await bar.getAttribute("aria-valuenow"));
    const box = await bar.boundingBox();
    if (box === null) throw new Error("there is no bar");
    await finger.drag({ x: box.x + 4, y: box.y + 8 }, { x: box.x + 50, y: box.y + 8 });
    await expect.poll(async () => Number(await bar.getAttribute("aria-valuenow"))).toBeGreaterThan(year + 1);

    const drawer = await app.openDrawer("charts");
    const edge = await drawer.boundingBox();
    if (edge === null) throw new Error("there is no drawer");
    await finger.drag({ x: 700, y: edge.y - 1 }, { x: 700, y: edge.y - 120 });
    await expect
      .poll(async () => (await drawer.boundingBox())?.height ?? 0)
      .toBeGreaterThan(edge.height + 80);
  });

  await journey.step("a compound is drawn by taps", async () => {
    await app.begin("housing");
    await form.getByRole("button", { name: t("form.drawRing") }).tap();
    await expect(map.region.getByText(t("map.tool.housing"))).toBeVisible();
    for (const [x, y] of [
      [-60, -40],
      [60, -40],
      [60, 40],
      [-60, 40],
      [-60, -40],
    ])
      await finger.tap(await middleOf(app, { x, y }));
    await expect(form.getByText(t("form.ringSize", { count: 4 }))).toBeVisible();
  });
});
