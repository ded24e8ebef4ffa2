import { availableParallelism, loadavg } from "node:os";
import { type Browser, type BrowserContext, chromium } from "@playwright/test";
import { BROWSER } from "../e2e/browser";
import { createScreen } from "../e2e/screen";
import { largeCity } from "./browser/largeCity";
import { type ServedBuild, serveBuild } from "./browser/servedBuild";
import { type TimedEdits, timeEdits } from "./browser/timeEdits";
import { type TimedExport, timeExports } from "./browser/timeExports";
import { timeOpening } from "./browser/timeOpening";
import { tracePan } from "./browser/tracePan";

const OPENINGS = 3;
const AIM = {
  editMs: 100,
  bestEditMs: 50,
  frameMs: 4,
  firstLoadBytes: 650_000,
  exportMs: 5000,
  deafMs: 100,
} as const;

/** Times the built program in a real browser, on the built-in city and on one of 5,000 settlements, and prints it beside the aims. */
export async function benchBrowser(): Promise<void> {
  const served = await serveBuild();
  const browser = await chromium.launch(BROWSER);
  console.log(
    `\nIn the browser (Chromium, drawing without a graphics card; the page's own clock; ` +
      `${availableParallelism()} cores with a load of ${loadavg()[0].toFixed(1)} before)`,
  );
  try {
    await printOpenings(browser, served);
    await printCity(browser, served, "built-in city", new Map());
    await printCity(browser, served, "5,160 settlements × 1,130 schools", largeCity());
  } finally {
    await browser.close();
    await served.close();
  }
}

async function printOpenings(browser: Browser, served: ServedBuild): Promise<void> {
  const all = [];
  for (let time = 0; time < OPENINGS; time++) all.push(await timeOpening(browser, served));
  const [{ pageBytes, workerBytes, dataBytes }] = all;
  const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
  console.log(
    `first load, gzip as sent: ${kB(pageBytes)} page, scripts, styles (${ratio(pageBytes, AIM.firstLoadBytes)} of ${kB(AIM.firstLoadBytes)}); ` +
      `besides ${kB(workerBytes)} workers, ${kB(dataBytes)} data`,
  );
  console.log(`first figures after navigation: ${spread(all.map((one) => one.figuresMs))} ms`);
  console.log(`map drawn with them and idle:   ${spread(all.map((one) => one.mapMs))} ms`);
}

async function printCity(
  browser: Browser,
  served: ServedBuild,
  name: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  const context = await browser.newContext({
    baseURL: served.address,
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    serviceWorkers: "block",
  });
  await answerWith(context, files);
  await context.addInitScript(() => localStorage.setItem("guide-seen", "yes"));
  const page = await context.newPage();
  const app = createScreen(page, "zh");
  await app.open("year=2025");
  await app.settled();
  console.log(`\n${name}`);

  const frames = await tracePan(browser, app);
  console.log(
    `a frame of panning: ${spread(frames.scriptMs)} ms of script on the main thread (${ratio(percentile(frames.scriptMs, 0.5), AIM.frameMs)} of ${AIM.frameMs}); ` +
      `${spread(frames.apartMs)} ms from frame to frame`,
  );
  const edits = await timeEdits(app);
  for (const edit of edits) printEdits(edit);
  printEdits({
    kind: "all edits",
    edits: edits.flatMap((one) => one.edits),
    without: edits.reduce((sum, { without }) => sum + without, 0),
  });
  for (const one of await timeExports(app)) printExport(one);
  await context.close();
}

function printExport({ kind, ms, deafMs, steps }: TimedExport): void {
  console.log(
    `export ${kind.padEnd(10)} ${Math.round(ms)} ms (${ratio(ms, AIM.exportMs)} of ${AIM.exportMs}); ` +
      `deaf for ${Math.round(deafMs)} ms at most (${ratio(deafMs, AIM.deafMs)} of ${AIM.deafMs}); the bar stood at ${steps} places`,
  );
}

function printEdits({ kind, edits, without }: TimedEdits): void {
  const figures = edits.map(({ figuresMs }) => figuresMs);
  const median = percentile(figures, 0.5);
  console.log(
    `${kind.padEnd(24)} edit → new figures, ms: ${spread(figures)}, n = ${edits.length}` +
      `${without > 0 ? ` (${without} more changed no figure)` : ""}; ` +
      `median ${ratio(median, AIM.editMs)} of ${AIM.editMs}, ${ratio(median, AIM.bestEditMs)} of ${AIM.bestEditMs}; ` +
      `→ their frame made: ${spread(edits.map(({ frameMs }) => frameMs))}`,
  );
}

/** Other data for the same program: files of these names are answered from memory. */
async function answerWith(context: BrowserContext, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [file, body] of files) {
    const [name, ending] = file.split(".");
    await context.route(new RegExp(`/${name}-[\\w-]{8}\\.${ending}$`), (route) =>
      route.fulfill({ body, contentType: "application/json" }),
    );
  }
}

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ??
  Number.NaN;

const spread = (values: readonly number[]): string =>
  `median ${percentile(values, 0.5).toFixed(1)}, p95 ${percentile(values, 0.95).toFixed(1)}`;

const ratio = (value: number, aim: number): string => `${(value / aim).toFixed(2)}×`;
