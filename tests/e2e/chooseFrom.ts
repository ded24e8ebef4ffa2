import { expect, type Locator } from "@playwright/test";

/** Opens a list that can be searched and takes its n-th choice. */
export async function chooseFrom(field: Locator, place = 0): Promise<void> {
  await field.click();
  const choice = field.page().getByRole("listbox").filter({ visible: true }).getByRole("option").nth(place);
  await choice.click();
  await field.press("Escape");
  await expect(choice).toBeHidden();
}
