import { mkdirSync } from "node:fs";
import { type Browser, chromium, expect } from "@playwright/test";
import { preview } from "vite";
import { LANGUAGES, type Language } from "../src/i18n/createI18n";
import { addWords } from "../src/i18n/resources";
import { compareWords } from "../src/i18n/words/compareWords";
import { gateWords } from "../src/i18n/words/gateWords";
import { importingWords } from "../src/i18n/words/importingWords";
import type { Page } from "../src/state/view";
import { MEASURE_KINDS } from "../src/ui/edit/measureKinds";
import { BROWSER } from "./e2e/browser";
import { chooseFrom } from "./e2e/chooseFrom";
import { createScreen, type Screen } from "./e2e/screen";
import { selectSmallSchool } from "./e2e/selectSmallSchool";

addWords("gate", gateWords);

addWords("compare", compareWords);
addWords("importing", importingWords);

/** A picture of the running program: where to look, and what to do before it is taken. */
interface Picture {
  readonly name: string;
  readonly view: string;
  readonly prepare?: (app: Screen) => Promise<unknown>;
  /** Instead of a view of the city: a page in front of it. */
  readonly door?: string;
}

const BASELINE = "scenario=baseline&year=2025";
const PLAN = "scenario=plan-2021-2025&year=2025";

const PICTURES: readonly Picture[] = [
  { name: "import-columns", view: "", door: "import", prepare: (app) => importUpTo(app, "columns") },
  { name: "import-check", view: "", door: "import", prepare: (app) => importUpTo(app, "check") },
  { name: "app", view: `${BASELINE}&stage=primary` },
  { name: "shortage", view: "scenario=baseline&year=2030&stage=junior", prepare: selectShortage },
  { name: "merge", view: BASELINE, prepare: previewMerger },
  { name: "night", view: `${PLAN}&dark=1&highlight=classesOverCap` },
  { name: "plan", view: `${PLAN}&layers=settlements,schools,flows,counties,rivers,sites` },
  { name: "timeline", view: PLAN, prepare: (app) => app.button(app.t("edit.asBars")).click() },
  { name: "village", view: BASELINE, prepare: (app) => app.find("dongfanghong") },
  { name: "school", view: PLAN, prepare: showSmallSchool },
  { name: "charts", view: "scenario=plan-2021-2025&year=2030", prepare: (app) => app.openDrawer("charts") },
  { name: "warnings", view: PLAN, prepare: (app) => app.openDrawer("warnings") },
  { name: "compare", view: `${PLAN}&aspect=maps`, prepare: (app) => openPage(app, "compare") },
  { name: "trade-offs", view: `${PLAN}&aspect=tradeOffs`, prepare: (app) => openPage(app, "compare") },
  { name: "ledger", view: PLAN, prepare: (app) => openPage(app, "ledger") },
  { name: "money", view: PLAN, prepare: (app) => openPage(app, "money") },
  { name: "palette", view: BASELINE, prepare: openPalette },
  ...[
    "shell.shortcuts",
    "shell.sources.title",
    "help.glossary",
    "help.definitions",
    "help.published",
    "help.hindcast",
  ].map((words) => ({
    name: words.split(".")[1],
    view: BASELINE,
    prepare: (app: Screen) => chooseFromMenu(app, words as "shell.shortcuts"),
  })),
  ...MEASURE_KINDS.map((kind) => ({
    name: `form-${kind}`,
    view: BASELINE,
    prepare: (app: Screen) => app.begin(kind),
  })),
];
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 700 },
];
/** What the README shows; everything else is for looking at. */
const SHOWN = [
  "import-columns-zh-1440",
  "import-check-en-1440",
  "app-zh-1440",
  "app-en-1440",
  "shortage-zh-1440",
  "merge-zh-1440",
  "compare-zh-1440",
  "ledger-zh-1440",
];
/** The browser's own fields (dates) speak its language. */
const LOCALE = { zh: "zh-CN", en: "en-GB" } as const;
/** Letters and colours of the map are drawn frame by frame. */
const DRAWN_MS = 1500;

const DIRTY = ["03-codes-that-lost-zeros.xlsx", "06-two-row-header.xls", "07-one-point-for-many.csv"];

async function importUpTo({ page, t }: Screen, step: "columns" | "check"): Promise<void> {
  await page
    .locator("input[type=file]")
    .setInputFiles(DIRTY.map((name) => `tests/src/io/import/cases/${name}`));
  await page.getByRole("button", { name: t(`importing.step.${step}`) }).click();
}

/** On a narrow screen the details are folded away at first. */
async function showDetails({ details, button, t }: Screen): Promise<void> {
  if (!(await details.isVisible())) await button(t("shell.unfoldRight")).click();
}

async function showSmallSchool(app: Screen): Promise<void> {
  await showDetails(app);
  await selectSmallSchool(app);
}

async function selectShortage(app: Screen): Promise<void> {
  const { details, t, page } = app;
  await showDetails(app);
  await details
    .getByRole("button", { name: new RegExp(t("stage.junior")) })
    .first()
    .click();
  await page.mouse.move(0, 0);
}

async function previewMerger(app: Screen): Promise<void> {
  await showSmallSchool(app);
  await app.page.keyboard.press("t");
  await app.page.keyboard.press("m");
  await chooseFrom(app.form.getByRole("combobox", { name: app.t("form.into") }));
  await app.form.getByRole("region", { name: app.t("gate.title") }).scrollIntoViewIfNeeded();
}

async function openPage({ bar, t, page, settled }: Screen, name: Page): Promise<void> {
  await bar.getByText(t(`shell.page.${name}`), { exact: true }).click();
  await settled();
  await page.waitForTimeout(DRAWN_MS); // a page says that it waits only once it has been fetched
  await expect(page.getByText(t("compare.waiting"))).toHaveCount(0, { timeout: 60_000 });
  await page.waitForTimeout(DRAWN_MS); // every map of a comparison draws for itself
}

async function openPalette({ page, dialog }: Screen): Promise<void> {
  await page.keyboard.press("Control+k");
  await dialog.getByRole("combobox").fill("bin");
}

async function chooseFromMenu({ t, page, button }: Screen, words: "shell.shortcuts"): Promise<void> {
  await button(t("shell.more")).click();
  await page.getByRole("menuitem", { name: t(words) }).click();
}

async function takeAll(browser: Browser, language: Language, size: (typeof SIZES)[number]): Promise<void> {
  for (const { name, view, prepare, door } of PICTURES) {
    const file = `${name}-${language}-${size.width}`;
    if (!wanted.test(file)) continue;
    const context = await browser.newContext({
      baseURL: address,
      viewport: size,
      reducedMotion: "reduce",
      locale: LOCALE[language],
    });
    const page = await context.newPage();
    await page.addInitScript(() => localStorage.setItem("guide-seen", "yes"));
    const app = createScreen(page, language);
    if (door === undefined) {
      await app.open(view);
      await app.settled();
    } else await page.goto(`./?${door}`);
    await prepare?.(app);
    await page.waitForTimeout(DRAWN_MS);
    const path = SHOWN.includes(file) ? `.readme/${name}-${language}.png` : `reports/screens/${file}.png`;
    await page.screenshot({ path });
    console.log(path);
    await context.close();
  }
}

/** Only the pictures whose names match what was asked for; all of them otherwise. */
const wanted = new RegExp(process.argv[2] ?? "");

mkdirSync(".readme", { recursive: true });
mkdirSync("reports/screens", { recursive: true });
const running = process.env.APP_ADDRESS;
const server = running
  ? undefined
  : await preview({ preview: { host: "127.0.0.1", port: 4319, strictPort: true } });
const address = running ?? server?.resolvedUrls?.local[0] ?? "";
const browser = await chromium.launch(BROWSER);
for (const language of LANGUAGES) for (const size of SIZES) await takeAll(browser, language, size);
await browser.close();
await server?.close();
