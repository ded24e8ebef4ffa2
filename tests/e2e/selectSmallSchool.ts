import { expect } from "@playwright/test";
import type { Screen } from "./screen";

/** Takes the first school below a hundred pupils from the table of schools. Returns its name. */
export async function selectSmallSchool(app: Screen): Promise<string> {
  const { t, details } = app;
  const drawer = await app.openDrawer("table");
  await drawer.getByRole("combobox", { name: t("table.stage") }).selectOption("primary");
  await drawer.getByRole("combobox", { name: t("table.only") }).selectOption("onlySmall");
  const name = await drawer.getByRole("row").nth(1).getByRole("gridcell").first().innerText();
  await drawer.getByRole("row").nth(1).click();
  await expect(details.getByRole("heading", { name, exact: true })).toBeVisible();
  return name;
}
