import { expect } from "@playwright/test";
import { addWords } from "../../src/i18n/resources";
import { assumeWords } from "../../src/i18n/words/assumeWords";
import { exportWords } from "../../src/i18n/words/exportWords";
import { journey } from "./journey";
import { createScreen, type Screen } from "./screen";
import { serious } from "./serious";

addWords("assume", assumeWords);
addWords("export", exportWords);

/** The first point of the fertility path, and what the page says once it has been moved. */
function fertilityOn({ t, page, button }: Screen) {
  const name = `${t("export.setting.fertility")} · ${t("export.setting.path")}`;
  return {
    point: page.getByRole("slider", { name: t("assume.path.point", { name, year: 2024 }) }),
    changed: page.getByText(t("assume.changedCount", { count: 1, names: name })),
    back: button(t("assume.backOf", { name })),
  };
}

journey(
  "a belief is moved by keyboard and by mouse, taken back, and a definition flips schools, in both languages",
  async ({ app: chinese }) => {
    const { page } = chinese;
    const english = createScreen(page, "en");

    await journey.step("by keyboard, in Chinese", async () => {
      const { t, button } = chinese;
      await page.goto("./#lang=zh&scenario=baseline&page=assume&year=2030&stage=preschool");
      await chinese.settled();
      await expect(page.getByText(t("assume.noneChanged"))).toBeVisible();
      expect(await serious(page, "main"), "population").toEqual([]);
      const { point, changed, back } = fertilityOn(chinese);
      const before = await chinese.figures();
      await point.focus();
      for (let press = 0; press < 3; press++) await page.keyboard.press("Shift+ArrowDown");
      await page.keyboard.press("Enter");
      await expect(changed).toBeVisible();
      await chinese.settled();
      await expect.poll(() => chinese.figures()).not.toEqual(before);
      await back.focus();
      await page.keyboard.press("Enter");
      await expect(changed).toHaveCount(0);
      await button(t("shell.toEnglishLong")).click();
    });

    await journey.step("by mouse, in English", async () => {
      const { t } = english;
      const { point, changed } = fertilityOn(english);
      const box = await point.boundingBox();
      if (box === null) throw new Error("the point is not drawn");
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width / 2, box.y + 30, { steps: 4 });
      await page.mouse.up();
      await expect(changed).toBeVisible();
      await page.keyboard.press("Control+z");
      await expect(changed).toHaveCount(0);

      await expect(page.getByText(t("assume.path.hint"))).toBeVisible();
      await page.getByText(t("assume.group.norms"), { exact: true }).click();
      await expect(page.getByRole("table")).toBeVisible();
      await expect(page.getByText(t("assume.path.hint"))).toHaveCount(0); // nothing is dragged there

      await page.getByText(t("assume.group.definition"), { exact: true }).click();
      await page.getByText(t("assume.definition.long", { primary: 40, junior: 45 }), { exact: true }).click();
      await expect(page.getByRole("table")).toBeVisible();
      expect(await serious(page, "main"), "definition").toEqual([]);
    });
  },
);
