import type { Browser } from "@playwright/test";
import { createScreen } from "../../e2e/screen";
import type { ServedBuild } from "./servedBuild";

/** What opening the page took, from the start of the navigation. */
export interface Opening {
  /** Until the first figures were in the strip. */
  readonly figuresMs: number;
  /** Until the map had drawn them and stood still. */
  readonly mapMs: number;
  /** Sent, in gzip: page, scripts and styles; scripts of workers; data of the city. */
  readonly pageBytes: number;
  readonly workerBytes: number;
  readonly dataBytes: number;
}

/** Opens the program once with an empty cache, and without the service worker, which fetches everything again to keep it. */
export async function timeOpening(browser: Browser, served: ServedBuild): Promise<Opening> {
  const context = await browser.newContext({ baseURL: served.address, serviceWorkers: "block" });
  const page = await context.newPage();
  await page.addInitScript(() => {
    localStorage.setItem("guide-seen", "yes");
    new MutationObserver((_, observer) => {
      if (!/\d/.test(document.querySelector("fieldset[aria-label] button span span")?.textContent ?? ""))
        return;
      observer.disconnect();
      performance.mark("figures");
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  served.forget();
  await createScreen(page, "zh").open();
  const times = await page.waitForFunction(() => {
    const [figures] = performance.getEntriesByName("figures");
    const idle = performance.getEntriesByName("map:idle").at(-1);
    return figures && idle && idle.startTime > figures.startTime
      ? { figuresMs: figures.startTime, mapMs: idle.startTime }
      : undefined;
  });
  const opening = await times.jsonValue();
  const sent = new Map(served.sent); // before what is fetched in spare time
  await context.close();
  if (opening === undefined) throw new Error("the map was never idle");

  const bytes = (wanted: (path: string) => boolean) =>
    [...sent].reduce((sum, [path, size]) => sum + (wanted(path) ? size : 0), 0);
  const isWorker = (path: string) => /worker[^/]*\.js$/.test(path);
  const isData = (path: string) => /json$/.test(path);
  return {
    ...opening,
    pageBytes: bytes((path) => !isWorker(path) && !isData(path)),
    workerBytes: bytes(isWorker),
    dataBytes: bytes(isData),
  };
}
