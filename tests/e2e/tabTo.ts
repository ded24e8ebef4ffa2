import { expect, type Locator } from "@playwright/test";

const MOST = 120;

/** Reaches something with the Tab key alone, as somebody without a mouse does. */
export async function tabTo(goal: Locator): Promise<void> {
  await expect(goal).toBeAttached();
  for (let pressed = 0; pressed < MOST; pressed++) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await goal.page().keyboard.press("Tab");
  }
  throw new Error(`${MOST} times Tab do not lead to ${goal}`);
}
