import type { Page } from "@playwright/test";
import { addWords } from "../../../src/i18n/resources";
import { exportWords } from "../../../src/i18n/words/exportWords";
import { EXPORT_KINDS, type ExportKind } from "../../../src/ui/export/exportKinds";
import type { Screen } from "../../e2e/screen";

addWords("export", exportWords);

/** One kind of export: how long until the file came, and what the page felt of it. */
export interface TimedExport {
  readonly kind: ExportKind;
  /** From the click to the file, or to the print dialog. */
  readonly ms: number;
  /** The longest time in which the page could answer nothing: what a click on cancel waits for at worst. */
  readonly deafMs: number;
  /** Different places at which the progress bar stood. */
  readonly steps: number;
}

/** Makes every kind of export from the dialog, one after the other. */
export async function timeExports({ page, dialog, t }: Screen): Promise<readonly TimedExport[]> {
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute("data-printed", "");
  });
  await page.keyboard.press("Control+e");
  const start = dialog.getByRole("button", { name: t("export.dialog.start"), exact: true });
  const timed: TimedExport[] = [];
  for (const kind of EXPORT_KINDS) {
    await dialog.getByRole("radio", { name: t(`export.kinds.${kind}.name`) }).check();
    await start.and(page.locator(":enabled")).waitFor();
    const watch = await page.evaluateHandle(startWatch);
    const done =
      kind === "print"
        ? page.locator("html[data-printed]").waitFor({ state: "attached", timeout: 60_000 })
        : page.waitForEvent("download", { timeout: 60_000 });
    await start.click();
    await done;
    timed.push({ kind, ...(await watch.evaluate((running) => running.stop())) });
    if (kind === "print") await endPrint(page);
    await start.waitFor();
  }
  return timed;
}

async function endPrint(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await page.locator(".printView").waitFor({ state: "detached" });
}

/** Runs in the page: a message that is sent again whenever it arrives, and a look at the bar each time. */
function startWatch() {
  const pulse = new MessageChannel();
  const places = new Set<string>();
  let from: number | undefined;
  let last = performance.now();
  let deafMs = 0;
  window.addEventListener(
    "click",
    ({ timeStamp }) => {
      from = timeStamp;
      deafMs = 0;
    },
    { capture: true, once: true },
  );
  pulse.port1.onmessage = () => {
    const now = performance.now();
    deafMs = Math.max(deafMs, now - last);
    last = now;
    const place = document.querySelector("[role=dialog] [role=progressbar]")?.getAttribute("aria-valuenow");
    if (place) places.add(place);
    setTimeout(() => pulse.port2.postMessage(null), 5);
  };
  pulse.port2.postMessage(null);
  return {
    stop() {
      pulse.port1.close();
      return { ms: performance.now() - (from ?? last), deafMs, steps: places.size };
    },
  };
}
