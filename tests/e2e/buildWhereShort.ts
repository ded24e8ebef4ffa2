import { expect } from "@playwright/test";
import type { Screen } from "./screen";

/** Follows the city's worst shortage to its largest settlement and builds a school there, in all grades at once. */
export async function buildWhereShort(screen: Screen): Promise<void> {
  const { t, page, details, form } = screen;
  const stage = new RegExp(t("stage.primary"));
  await details.getByRole("button", { name: stage }).first().click();
  await expect(details.getByText(t("inspect.proofNote"))).toBeVisible();
  const settlement = await details.getByRole("listitem").getByRole("button").first().innerText();
  await screen.find(settlement);
  await expect(details.getByRole("heading", { name: settlement })).toBeVisible();

  await page.keyboard.press("b");
  await placeOnMap(screen);
  await form.getByText(t("form.opensAll")).click();
  await screen.keep();
}

/** Clicks the map with the form's tool, which a new form has in hand already. */
export async function placeOnMap({ t, form, map }: Screen, at = { x: 0, y: 0 }): Promise<void> {
  const hint = map.region.getByText(t("map.tool.build"));
  const tool = form.getByRole("button", { name: t("form.pick") });
  await expect(hint.or(tool)).toBeVisible();
  if (await tool.isVisible()) await tool.click();
  await expect(hint).toBeVisible();
  await map.click(at);
  await expect(hint).toHaveCount(0);
}
