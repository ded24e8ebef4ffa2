import { expect } from "@playwright/test";
import { addWords } from "../../src/i18n/resources";
import { ledgerWords } from "../../src/i18n/words/ledgerWords";
import { smallCity } from "../builders/smallCity";
import { journey } from "./journey";
import { serious } from "./serious";
import { tabTo } from "./tabTo";

addWords("ledger", ledgerWords);
const { plan } = smallCity().city;
const YEAR = { midTerm: 2023, final: 2025, annual: undefined } as const;

journey.use({ language: "en" });

journey("the ledger goes red in one line without a merger, and green with undo", async ({ app }) => {
  const { t, page, language } = app;
  await page.goto(`./#lang=${language}&scenario=plan-2021-2025&page=ledger`);
  const verdict = page.getByRole("main").getByRole("status");
  await expect(verdict).toHaveText(t("ledger.allClosed", { count: 5 }));
  const lines = page.getByRole("group", { name: t("ledger.lines"), exact: true });
  const opener = (line: string) => page.getByRole("button", { name: line, exact: true });
  const state = (line: string) => lines.getByRole("row").filter({ has: opener(line) });
  const names = plan.lines.map(({ name }) => name[language]);
  const merged = names[2];
  for (const line of names) await expect(state(line)).toContainText(t("ledger.closed"));

  await tabTo(opener(merged));
  await page.keyboard.press("Enter");
  const measures = page.getByRole("group", { name: t("ledger.measuresOf", { line: merged }) });
  await tabTo(measures.getByRole("button", { name: t("ledger.remove", { name: "" }) }).first());
  await page.keyboard.press("Enter");

  await expect(verdict).toHaveText(t("ledger.missing", { missing: 1, lines: merged }));
  await expect(state(merged)).toContainText(t("ledger.short", { amount: "1" }));
  for (const line of names.filter((name) => name !== merged))
    await expect(state(line)).toContainText(t("ledger.closed"));
  await page.keyboard.press("Control+z");
  await expect(verdict).toHaveText(t("ledger.allClosed", { count: 5 }));
  await page.keyboard.press("Control+Shift+z");
  await expect(state(merged)).toContainText(t("ledger.short", { amount: "1" }));
  expect(await serious(page, "main"), "a red line").toEqual([]);
  await page.keyboard.press("Control+z");
  await expect(verdict).toHaveText(t("ledger.allClosed", { count: 5 }));

  for (const view of ["midTerm", "final", "annual"] as const) {
    await page.getByText(t(`ledger.view.${view}`, { year: YEAR[view] }), { exact: true }).click();
    await expect(page.getByRole("main").getByRole("img").last()).toBeVisible();
  }
  expect(await serious(page, "main"), "annual report").toEqual([]);

  await page.getByRole("main").getByText(t("ledger.view.ledger"), { exact: true }).click();
  await opener(names[0]).click();
  const built = page.getByRole("group", { name: t("ledger.measuresOf", { line: names[0] }) });
  const link = built.getByRole("rowheader").getByRole("button").first();
  const school = (await link.textContent()) ?? "";
  await link.click();
  const heading = app.details.getByRole("heading", { level: 2, name: school });
  await expect(heading).toBeVisible({ timeout: 60_000 });
});
