import type { Screen } from "./screen";

/** Expands a school of the city's worst shortage, so that there is something in the plan. */
export async function addExpansion({ t, page, details, form, keep }: Screen): Promise<void> {
  await details
    .getByRole("button", { name: new RegExp(t("stage.primary")) })
    .first()
    .click();
  await details.getByRole("listitem").getByText(t("stage.primary")).first().click();
  await page.keyboard.press("e");
  await form.getByRole("textbox", { name: t("form.addedRooms") }).fill("10");
  await keep();
}
