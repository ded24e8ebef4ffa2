import { expect, type Locator } from "@playwright/test";
import { journey } from "./journey";
import { createScreen, type Screen } from "./screen";

interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the controls of a part of the screen stand, the largest name of each first. */
const boxesOf = (part: Locator): Promise<readonly Box[]> =>
  part
    .getByRole("button")
    .or(part.getByRole("combobox"))
    .evaluateAll((controls) =>
      controls
        .filter((control) => control.checkVisibility())
        .map((control) => {
          const { left, right, top, bottom } = control.getBoundingClientRect();
          return {
            name: control.getAttribute("aria-label") ?? control.textContent ?? "",
            left,
            right,
            top,
            bottom,
          };
        }),
    );

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

/** What is wrong with the places of things: beside the window, over each other, or scrolling sideways. */
async function misplaced({ page, bar, map }: Screen): Promise<readonly string[]> {
  const wrong: string[] = [];
  const { width, wide } = await page.evaluate(() => ({
    width: innerWidth,
    wide: document.documentElement.scrollWidth,
  }));
  if (wide > width) wrong.push(`the page is ${wide} wide`);
  for (const part of [bar, page.getByRole("contentinfo"), map.region]) {
    const boxes = await boxesOf(part);
    for (const [at, box] of boxes.entries()) {
      if (box.left < 0 || box.right > width + 1) wrong.push(`${box.name} stands beside the window`);
      for (const other of boxes.slice(at + 1))
        if (overlap(box, other)) wrong.push(`${box.name} lies over ${other.name}`);
    }
  }
  return wrong;
}

journey.use({ viewport: { width: 1024, height: 700 } });

journey(
  "on a small screen the language is switched in the middle of a measure, and nothing overlaps",
  async ({ app: chinese }) => {
    const app = createScreen(chinese.page, "en");
    const { t } = app;
    await chinese.open("scenario=plan-2021-2025&year=2025");

    await journey.step("nothing overlaps and nothing scrolls sideways in Chinese", async () => {
      expect(await misplaced(chinese)).toEqual([]);
      for (const tab of ["charts", "table", "warnings"] as const) {
        await chinese.openDrawer(tab);
        expect(await misplaced(chinese), tab).toEqual([]);
      }
      const footer = chinese.page.getByRole("contentinfo");
      await footer.getByRole("button", { name: chinese.t("shell.drawer.warnings"), exact: true }).click();
    });

    await journey.step("the measure keeps what was written into it", async () => {
      const measures = await chinese.measures();
      await chinese.begin("policy");
      const first = await chinese.figure("short");
      await chinese.form.getByRole("textbox", { name: chinese.t("edit.rule.classSize") }).fill("38");
      await expect.poll(() => chinese.figure("short")).toBeGreaterThan(first + 1000);
      const before = await chinese.figure("short");

      await chinese.button(chinese.t("shell.toEnglishLong")).click();

      await expect(app.form.getByRole("textbox", { name: t("edit.rule.classSize") })).toHaveValue("38");
      await expect(app.page).toHaveTitle(t("app.title"));
      await expect(app.page.locator("html")).toHaveAttribute("lang", "en");
      expect(await app.figure("short")).toBe(before);
      await app.keep();
      await expect.poll(() => app.measures()).toBe(measures + 1);
    });

    await journey.step("nothing overlaps and nothing scrolls sideways, in the longer words", async () => {
      expect(await misplaced(app)).toEqual([]);
      const scale = app.map.region.getByRole("img", { name: new RegExp(t("map.control.scale")) });
      const whole = (await scale.getAttribute("aria-label")) ?? "";
      for (const tab of ["charts", "table", "warnings"] as const) {
        await app.openDrawer(tab);
        await expect(scale, "the whole city stays in sight").not.toHaveAttribute("aria-label", whole);
        expect(await misplaced(app), tab).toEqual([]);
      }
      await app.button(t("shell.unfoldRight")).click();
      expect(await misplaced(app), "with details").toEqual([]);
      const switches = app.map.region.getByRole("radiogroup");
      const tops = await switches.evaluateAll((groups) =>
        groups.map((group) => group.getBoundingClientRect().top),
      );
      expect(tops, "the switches stand in one row, above the names of shortages").toEqual([tops[0], tops[0]]);
      await app.begin("build");
      expect(await misplaced(app), "with a form").toEqual([]);
    });
  },
);
