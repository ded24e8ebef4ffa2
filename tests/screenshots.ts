import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { preview } from "vite";
import { LANGUAGES, type Language } from "../src/i18n/createI18n";
import { BROWSER } from "./e2e/browser";
import { createScreen, type Screen } from "./e2e/screen";

/** A picture of the running program: where to look, and what to do before it is taken. */
interface Picture {
  readonly name: string;
  readonly view: string;
  /** Needs the details beside the map, which a small screen folds away. */
  readonly isWide?: boolean;
  readonly prepare?: (app: Screen) => Promise<unknown>;
}

const PICTURES: readonly Picture[] = [
  { name: "app", view: "scenario=baseline&year=2025&stage=primary" },
  {
    name: "shortage",
    view: "scenario=baseline&year=2030&stage=junior",
    isWide: true,
    prepare: (app) =>
      app.details
        .getByRole("button", { name: new RegExp(app.t("stage.junior")) })
        .first()
        .click(),
  },
  { name: "plan", view: "scenario=plan-2021-2025&year=2025", prepare: (app) => app.openDrawer("table") },
  { name: "charts", view: "scenario=plan-2021-2025&year=2030", prepare: (app) => app.openDrawer("charts") },
  { name: "warnings", view: "scenario=baseline&year=2026", prepare: (app) => app.openDrawer("warnings") },
  { name: "build", view: "scenario=baseline&year=2025", prepare: (app) => app.begin("build") },
  { name: "merge", view: "scenario=baseline&year=2025", prepare: (app) => app.begin("merge") },
];
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 700 },
];
/** What the README shows; everything else is for looking at. */
const SHOWN = new Set(["app", "shortage"]);

async function take(address: string, language: Language, size: (typeof SIZES)[number]): Promise<void> {
  const browser = await chromium.launch(BROWSER);
  for (const { name, view, isWide, prepare } of PICTURES) {
    if (isWide && size !== SIZES[0]) continue;
    const context = await browser.newContext({ viewport: size, reducedMotion: "reduce" });
    const page = await context.newPage();
    await page.addInitScript(() => localStorage.setItem("guide-seen", "yes"));
    await page.goto(address);
    const app = createScreen(page, language);
    await page.goto(`${address}#lang=${language}&${view}`);
    await app.ready();
    await prepare?.(app);
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(2500); // the map fades its labels in
    const isShown = SHOWN.has(name) && size === SIZES[0];
    const file = isShown
      ? `.readme/${name}-${language}.png`
      : `reports/screens/${name}-${language}-${size.width}.png`;
    await page.screenshot({ path: file });
    console.log(file);
    await context.close();
  }
  await browser.close();
}

mkdirSync(".readme", { recursive: true });
mkdirSync(join("reports", "screens"), { recursive: true });
const server = await preview({ preview: { host: "127.0.0.1", port: 4319, strictPort: true } });
const [address] = server.resolvedUrls?.local ?? [];
for (const language of LANGUAGES) for (const size of SIZES) await take(address, language, size);
await server.close();
