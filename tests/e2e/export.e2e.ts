import { readFile, writeFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import readAllSheets from "read-excel-file/node";
import { createI18n } from "../../src/i18n/createI18n";
import { addWords } from "../../src/i18n/resources";
import { chartWords } from "../../src/i18n/words/chartWords";
import { compareWords } from "../../src/i18n/words/compareWords";
import { exportWords } from "../../src/i18n/words/exportWords";
import { reportWords } from "../../src/i18n/words/reportWords";
import { csvCells } from "../../src/io/export/formats/evidence/csvCells";
import { readProject } from "../../src/io/readProject";
import type { ExportKind } from "../../src/ui/export/exportKinds";
import { journey } from "./journey";
import type { Screen } from "./screen";
import { serious } from "./serious";
import { ways } from "./ways";

addWords("chart", chartWords);

addWords("compare", compareWords);
addWords("export", exportWords);
addWords("report", reportWords);

const VIEW = "scenario=plan-2021-2025&year=2025&drawer=charts&dark=1";

async function openDialog({ page, dialog }: Screen): Promise<void> {
  await page.keyboard.press("Control+e");
  await expect(dialog).toBeVisible();
}

const startOf = ({ dialog, t }: Screen) =>
  dialog.getByRole("button", { name: t("export.dialog.start"), exact: true });

const pick = ({ dialog, t }: Screen, kind: ExportKind) =>
  dialog.getByRole("radio", { name: t(`export.kinds.${kind}.name`) }).check();

/** Exports what is chosen, and reads the file that comes. */
async function given(app: Screen): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  await expect(startOf(app)).toBeEnabled({ timeout: 60_000 });
  const coming = app.page.waitForEvent("download");
  await startOf(app).click();
  const file = await coming;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** What the browser's own XML reader says is wrong with some texts. */
const xmlProblems = (page: Page, texts: readonly string[]): Promise<readonly string[]> =>
  page.evaluate(
    (all) =>
      all.flatMap((text) => {
        const problem = new DOMParser().parseFromString(text, "application/xml").querySelector("parsererror");
        return problem === null ? [] : [problem.textContent ?? ""];
      }),
    texts,
  );

/** A header breaks its line before the unit. */
const withoutBlanks = (text: string) => text.replace(/\s/g, "");

const isPng = (bytes: Buffer) => bytes.subarray(1, 4).toString() === "PNG" && bytes.length > 20_000;

async function everyKind(app: Screen): Promise<void> {
  const { t, page, dialog } = app;
  await app.open(VIEW);
  const short = await app.figure("short");
  const births = t("chart.births");
  for (const format of ["SVG", "PNG"]) {
    const coming = page.waitForEvent("download");
    await page.getByRole("button", { name: t("chart.save", { title: births, format }) }).click();
    const chart = await readFile(await (await coming).path());
    if (format === "PNG") expect(isPng(chart)).toBe(true);
    else {
      const svg = chart.toString("utf8");
      expect(await xmlProblems(page, [svg])).toEqual([]);
      for (const said of [births, t("export.cover.isDemonstration"), "#"]) expect(svg).toContain(said);
      expect(svg).not.toMatch(/var\(--|class="/);
    }
  }
  await openDialog(app);
  expect(await serious(page, "[role=dialog]")).toEqual([]);

  const book = await given(app);
  expect(book.name).toMatch(/\.xlsx$/);
  await expect(page.getByText(t("export.dialog.done", { name: book.name }))).toBeVisible();
  const sheets = await readAllSheets(book.bytes);
  const balance = sheets.find(({ sheet }) => sheet === t("export.tables.seatBalance.sheet"))?.data ?? [];
  const header = balance[3].map((cell) => withoutBlanks(String(cell)));
  const city = balance.find(
    (row) => row[0] === `${t("stage.primary")} ${t("report.city")}` && row[1] === 2025,
  );
  expect(Math.round(Number(city?.[header.indexOf(withoutBlanks(t("export.column.short")))]))).toBe(short);

  const compared = sheets.find(({ sheet }) => sheet === t("export.tables.comparison.sheet"))?.data ?? [];
  const shortOf = compared.filter(([name]) => name === t("compare.name.short"));
  expect(shortOf.map(([, , scenario]) => String(scenario)[0])).toEqual(["A", "B", "B"]);
  for (let year = 3; year < 19; year++)
    expect(shortOf[2][year]).toBeCloseTo(Number(shortOf[1][year]) - Number(shortOf[0][year]), 6);

  await pick(app, "report");
  const report = await given(app);
  const parts = Object.entries(unzipSync(report.bytes)).filter(([name]) => /\.(xml|rels)$/.test(name));
  expect(parts.length).toBeGreaterThan(8);
  expect(
    await xmlProblems(
      page,
      parts.map(([, content]) => strFromU8(content)),
    ),
  ).toEqual([]);

  await pick(app, "csv");
  expect(await serious(page, "[role=dialog]")).toEqual([]);
  await dialog.getByRole("button", { name: t("export.dialog.none") }).click();
  await expect(startOf(app)).toBeDisabled();
  await dialog.getByRole("checkbox", { name: t("export.tables.ledger.title"), exact: true }).check();
  const ledger = await given(app);
  expect(ledger.name).toMatch(/\.csv$/);
  expect(csvCells(ledger.bytes.toString("utf8"))).toHaveLength(6);

  await pick(app, "geojson");
  const layers = Object.entries(unzipSync((await given(app)).bytes));
  expect(layers.map(([, content]) => JSON.parse(strFromU8(content)).type)).toEqual(
    layers.map(() => "FeatureCollection"),
  );

  await pick(app, "picture");
  expect(isPng((await given(app)).bytes)).toBe(true);
  const picture = dialog.getByRole("combobox", { name: t("export.dialog.picture") });
  await picture.selectOption("screen");
  expect(isPng((await given(app)).bytes)).toBe(true);
  await picture.selectOption("pyramid");
  expect(isPng((await given(app)).bytes)).toBe(true);
  await picture.selectOption("junior");
  await dialog.getByText("SVG", { exact: true }).click();
  const drawing = (await given(app)).bytes.toString("utf8");
  expect(drawing).toContain("hatch-large");
  expect(await xmlProblems(page, [drawing])).toEqual([]);

  await pick(app, "project");
  const saved = (await given(app)).bytes.toString("utf8");
  expect(readProject(saved).issues).toEqual([]);
}

async function evidence(app: Screen): Promise<void> {
  await openDialog(app);
  await pick(app, "evidence");
  const pack = unzipSync((await given(app)).bytes);
  const file = "results/1/money.csv";
  const rows = csvCells(strFromU8(pack[file]));
  const column = rows[0].indexOf("yuan");
  const row = rows.findIndex((cells) => cells[column].includes("7"));
  const cells = [...rows[row]];
  cells[column] = cells[column].replace("7", "8");
  const text = strFromU8(pack[file]).replace(rows[row].join(","), cells.join(","));
  const page = journey.info().outputPath("recompute.html");
  await writeFile(page, pack["recompute.html"]);
  const fresh = await app.page.context().browser()?.newContext({ offline: true });
  if (fresh === undefined) throw new Error("no browser to read the evidence in");
  const reader = await fresh.newPage();

  await reader.goto(`file://${page}`);

  const verdict = reader.getByRole("status");
  await expect(verdict).toHaveAttribute("data-status", "agrees");
  await expect(verdict).toContainText("agrees");

  await reader.locator("#files").setInputFiles({
    name: "changed.zip",
    mimeType: "application/zip",
    buffer: Buffer.from(zipSync({ ...pack, [file]: strToU8(text) })),
  });

  await expect(verdict).toHaveAttribute("data-status", "differs");
  const facts = await verdict.getByRole("definition").allInnerTexts();
  expect(facts).toEqual([file, String(row + 1), "yuan", rows[row][column], cells[column]]);
  await fresh.close();
}

async function print(app: Screen): Promise<void> {
  const { t, page } = app;
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute("data-printed", "yes");
  });
  await openDialog(app);
  await pick(app, "print");

  await startOf(app).click();

  await expect(page.locator("html")).toHaveAttribute("data-printed", "yes");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 1, name: t("export.report.title") })).toBeVisible();
  for (const chapter of ["balance", "compare", "money"] as const)
    await expect(page.getByRole("heading", { name: t(`export.report.${chapter}`) })).toBeVisible();
  await expect(app.dialog).toBeHidden();
  await expect(app.bar).toBeHidden();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThan(10);
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45]/);
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await expect(page.locator(".printView")).toHaveCount(0);
}

async function byKeyboard(app: Screen): Promise<void> {
  const { t, page, dialog } = app;
  const other = app.language === "zh" ? "en" : "zh";
  await openDialog(app);
  await dialog.getByRole("radio", { name: t("export.kinds.workbook.name") }).focus();
  await page.keyboard.press("ArrowDown");
  await expect(dialog.getByRole("radio", { name: t("export.kinds.report.name") })).toBeChecked();
  await startOf(app).focus();
  await page.keyboard.press("Enter");
  await dialog.getByRole("button", { name: t("export.dialog.cancel") }).click();
  await expect(page.getByText(t("export.dialog.cancelled"))).toBeVisible();
  await pick(app, "workbook");

  const own = await readAllSheets((await given(app)).bytes);
  await dialog.getByText(t(`export.dialog.languages.${other}`), { exact: true }).click();
  const foreign = await readAllSheets((await given(app)).bytes);

  const name = "export.tables.seatBalance.sheet";
  expect(own.map(({ sheet }) => sheet)).toContain(t(name));
  expect(foreign.map(({ sheet }) => sheet)).toContain(createI18n(other).t(name));
  expect(own[3].data.length).toBe(foreign[3].data.length);
  expect(own[3].data[4].slice(3)).toEqual(foreign[3].data[4].slice(3));
}

ways("exports", {
  "every kind is given, and holds the figures of the screen": everyKind,
  "the evidence agrees in another browser, and names what was changed": evidence,
  "the printed pages are A4 and hold the report alone, in words that can be selected": print,
  "by keyboard alone a workbook is made, stopped, and made in the other language": byKeyboard,
});
