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
  await form.getByText(t("edit.form.opensAll")).click();
  await screen.keep();
}

/** Takes the form's tool and clicks the map with it. */
export async function placeOnMap({ t, form, map }: Screen, at = { x: 0, y: 0 }): Promise<void> {
  await form.getByRole("button", { name: t("edit.form.pick") }).click();
  await expect(map.region.getByText(t("map.tool.build"))).toBeVisible();
  await map.click(at);
  await expect(map.region.getByText(t("map.tool.build"))).toHaveCount(0);
}
