import type { I18n } from "../../src/i18n/createI18n";
import { writerIn } from "../../src/i18n/figureWriter";

/** A line in a file every so often; on a terminal it is written over. */
const EVERY_MS = 10_000;
const EVERY_MS_ON_TERMINAL = 500;
const MINUTE_S = 60;

/** Tells how far a sweep is, how fast it goes and how long it will take, as far as the jobs done so far say so. */
export function showRate({ t, language }: I18n, before: number, all: number): (done: number) => void {
  const { isTTY } = process.stderr;
  const { decimal, whole } = writerIn(language);
  const from = performance.now();
  let told = from;
  return (done) => {
    const now = performance.now();
    if (done < all && now - told < (isTTY ? EVERY_MS_ON_TERMINAL : EVERY_MS)) return;
    told = now;
    const rate = (done - before) / Math.max(0.001, (now - from) / 1000);
    const leftS = (all - done) / Math.max(rate, 1e-9);
    const left =
      leftS < 2 * MINUTE_S
        ? t("sweep.leftSeconds", { count: Math.ceil(leftS) })
        : t("sweep.leftMinutes", { count: Math.ceil(leftS / MINUTE_S) });
    const line = t("sweep.progress", {
      done: whole(done),
      all: whole(all),
      rate: decimal(rate * MINUTE_S),
      left,
    });
    process.stderr.write(isTTY ? `\r${line}   ${done === all ? "\n" : ""}` : `${line}\n`);
  };
}
