import { expect, type Locator, type Page } from "@playwright/test";
import type { I18n } from "../../src/i18n/createI18n";

interface Offset {
  /** Pixels right of and below the middle of the map. */
  readonly x: number;
  readonly y: number;
}

/** A hand on the map: a real mouse over the canvas, counted from the middle, where a search flies to. */
export interface MapHand {
  readonly canvas: Locator;
  /** What the card beside the pointer says. */
  readonly region: Locator;
  move(to?: Offset): Promise<void>;
  click(at?: Offset): Promise<void>;
  drag(from: Offset, to: Offset): Promise<void>;
  /** Waits until the map tells of this thing under the pointer. */
  seeUnder(name: string, at?: Offset): Promise<void>;
}

const MIDDLE: Offset = { x: 0, y: 0 };

export function createMapHand(page: Page, t: I18n["t"]): MapHand {
  const region = page.getByRole("region", { name: t("shell.region.map"), exact: true });
  const canvas = region.getByRole("region", { name: t("map.title") });
  const at = async ({ x, y }: Offset) => {
    const box = await canvas.boundingBox();
    if (box === null) throw new Error("there is no map to point at");
    return { x: box.x + box.width / 2 + x, y: box.y + box.height / 2 + y };
  };
  const move = async (to: Offset) => {
    const { x, y } = await at(to);
    await page.mouse.move(x, y);
  };
  return {
    canvas,
    region,
    move: (to = MIDDLE) => move(to),
    async click(offset = MIDDLE) {
      const { x, y } = await at(offset);
      await page.mouse.click(x, y);
    },
    async drag(from, to) {
      await move(from);
      await page.mouse.down();
      const goal = await at(to);
      await page.mouse.move(goal.x, goal.y, { steps: 6 });
      await page.mouse.up();
    },
    async seeUnder(name, offset = MIDDLE) {
      await expect(async () => {
        await move({ x: offset.x + 30, y: offset.y + 30 });
        await move(offset);
        await expect(region.getByText(name).first()).toBeVisible({ timeout: 1000 });
      }).toPass();
    },
  };
}
