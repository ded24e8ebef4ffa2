import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { addWords } from "../../src/i18n/resources";
import { cityWords } from "../../src/i18n/words/cityWords";
import { ledgerWords } from "../../src/i18n/words/ledgerWords";
import { provinceWords } from "../../src/i18n/words/provinceWords";
import { writeCityZip } from "../../src/io/city/cityZip";
import { importCity } from "../../src/io/import/importCity";
import { shippedFiles } from "../../workers/headless/cityFolder";
import { builtInCity } from "../builders/builtInRuns";
import { cityFile, freshFolder, serialSweep } from "../workers/sweep/sweepFolder";
import { journey } from "./journey";
import { createScreen, type Screen } from "./screen";
import { serious } from "./serious";

addWords("cities", cityWords);
addWords("ledger", ledgerWords);
addWords("province", provinceWords);

const FUTURES = ["--years", "3", "--draws", "0:5"];

/** A city of seven schools and nothing else, as an import of one dirty file makes it. */
async function smallCity(): Promise<Buffer> {
  const name = "06-two-row-header.xls";
  const { norms, assumptions: national } = builtInCity();
  const shipped = shippedFiles("zhongwei");
  const kept = new Map(
    ["norms.json", "scenarios/baseline.json"].map((file) => [file, shipped.get(file) ?? ""]),
  );
  const bytes = new Uint8Array(readFileSync(`tests/src/io/import/cases/${name}`));
  const { city } = await importCity([{ name, bytes }], {}, { norms, national, year: 2024, kept });
  return Buffer.from(writeCityZip(city?.files ?? new Map()));
}

/** Opens a city file by the dialog of the page of cities. */
async function choose({ page, t, button }: Screen, name: string, buffer: Buffer): Promise<void> {
  const asked = page.waitForEvent("filechooser");
  await button(t("cities.add.file")).press("Enter");
  await (await asked).setFiles({ name, mimeType: "application/zip", buffer });
}

journey.use({ language: "en" });

journey(
  "a city of one's own is opened, planned in, copied, renamed, deleted, put back, and is the same in another browser; a province is opened, and the city of one of its counties",
  async ({ app, browser, baseURL }) => {
    const { page, t, dialog } = app;
    const cards = page.getByRole("list", { name: t("cities.list") }).getByRole("listitem");
    const card = (name: string) => cards.filter({ has: page.getByRole("heading", { name, exact: true }) });
    const deed = (name: string, word: "duplicate" | "rename" | "download" | "remove") =>
      page
        .getByRole("group", { name: t("cities.deeds", { name }), exact: true })
        .getByRole("button", { name: t(`cities.${word}`) });
    await page.addInitScript(() => localStorage.setItem("language", "en"));
    await page.goto("./?cities");
    await expect(cards.filter({ hasText: t("cities.origin.shipped") })).toHaveCount(1);
    await choose(app, "broken.zip", Buffer.from("PK nothing"));
    await expect(dialog.getByRole("row").nth(1)).toBeVisible();
    await page.keyboard.press("Escape");
    await choose(app, "own.zip", await smallCity());
    await expect(card("某县")).toContainText(t("cities.rungIs", { rung: 1 }));
    expect(await serious(page), "cities").toEqual([]);

    await page
      .getByRole("link", { name: t("cities.openNamed", { name: "某县" }), exact: true })
      .press("Enter");
    await app.ready();
    await app.settled();
    expect(await app.figure("classesOverCap")).toBeGreaterThan(0);
    const figures = await app.figures();
    await page.getByText(t("shell.page.ledger"), { exact: true }).click();
    await expect(page.getByRole("heading", { name: t("ledger.ofMeasures") })).toBeVisible();

    await page.goto("./");
    await expect(card("某县"), "with more than one city it starts here").toBeVisible();
    await deed("某县", "duplicate").press("Enter");
    const copy = t("cities.copyOf", { name: "某县" });
    await expect(card(copy)).toBeVisible();
    await deed(copy, "rename").click();
    await dialog.getByRole("textbox", { name: t("edit.scenario.nameEn") }).fill("Second");
    await page.keyboard.press("Enter");
    await expect(card("Second")).toBeVisible();
    await deed("Second", "remove").click();
    await expect(card("Second")).toHaveCount(0);
    await page.getByRole("button", { name: t("cities.putBackNamed", { name: "Second" }) }).press("Enter");
    await expect(card("Second")).toBeVisible();

    const given = page.waitForEvent("download");
    await deed("某县", "download").click();
    const file = await readFile(await (await given).path());
    const elsewhere = await browser.newContext({ ...(baseURL && { baseURL }), locale: "zh-CN" });
    const other = createScreen(await elsewhere.newPage(), "zh");
    await other.page.addInitScript(() => localStorage.setItem("guide-seen", "yes"));
    await other.page.goto("./?cities");
    await choose(other, "own.zip", file);
    await other.page.getByRole("link", { name: other.t("cities.openNamed", { name: "某县" }) }).click();
    await other.ready();
    await other.settled();
    await other.button(other.t("shell.toEnglishLong")).click();
    await expect.poll(() => createScreen(other.page, "en").figures()).toEqual(figures);
    await elsewhere.close();

    await page.goto("./?cities");
    const swept = await serialSweep(
      "--city",
      cityFile(freshFolder(), "a"),
      "--scenarios",
      "baseline",
      ...FUTURES,
    );
    await choose(app, "province.zip", readFileSync(join(swept, "province.zip")));
    await expect(page.getByRole("heading", { name: t("province.title") })).toBeVisible();
    const counties = page.getByRole("group", { name: t("province.counties"), exact: true });
    await expect(counties.getByRole("row")).toHaveCount(1 + 2);
    await counties.getByRole("button", { name: "a2", exact: true }).press("Enter");
    await expect(page.getByRole("heading", { name: "a2", exact: true })).toBeVisible();
    expect(await serious(page), "province").toEqual([]);
    await page.getByRole("button", { name: t("province.openNamed", { name: "a2" }) }).press("Enter");
    await app.ready();
    await app.settled();
  },
);
