import { expect } from "@playwright/test";
import { journey } from "./journey";

journey.use({ language: "en", isFirstVisit: true });

journey("the first visit leads from the shortage to a school tried out", async ({ app }) => {
  const { t, page, form } = app;
  await app.open();
  await expect(page).toHaveTitle(t("app.title"));
  const guide = page.getByRole("region", { name: t("help.guide.label") });
  const before = await app.figure("short");

  await guide.getByRole("button", { name: t("help.guide.start.act") }).click();
  await guide.getByRole("button", { name: t("help.guide.where.act") }).click();
  await guide.getByRole("button", { name: t("help.guide.next") }).click();
  await guide.getByRole("button", { name: t("help.guide.build.act") }).click();

  await expect(guide).toHaveCount(0);
  await expect.poll(() => app.figure("short")).not.toBe(before);
  await form.getByRole("button", { name: t("form.cancel") }).click();
  await expect.poll(() => app.figure("short")).toBe(before);
  await page.reload();
  await app.ready();
  await expect(guide).toHaveCount(0);
});
