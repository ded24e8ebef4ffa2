import type { Page } from "@playwright/test";

/** Figures that do not change within this time were not touched by the edit. */
const PATIENCE_MS = 8000;

/**
 * Milliseconds from the input event that a deed of the hand causes to the frame that shows other figures, by the page's own
 * clock; nothing where the figures stay.
 */
export async function editToFrame(
  page: Page,
  event: "keydown" | "mousemove",
  deed: () => Promise<void>,
): Promise<number | undefined> {
  const sample = await page.evaluateHandle(startClock, { event, patience: PATIENCE_MS });
  await deed();
  return sample.evaluate(({ answer }) => answer);
}

/** Runs in the page. The answer is wrapped, so that handing the clock over does not wait for it. */
function startClock({ event, patience }: { event: string; patience: number }) {
  const strip = document.querySelector("fieldset[aria-label]");
  if (strip === null) throw new Error("there is no strip of figures");
  return {
    answer: new Promise<number | undefined>((resolve) => {
      let from: number | undefined;
      window.addEventListener(
        event,
        ({ timeStamp }) => {
          from = timeStamp;
        },
        { capture: true, once: true },
      );
      const observer = new MutationObserver(() => {
        if (from === undefined) return;
        const since = from;
        observer.disconnect();
        requestAnimationFrame(() => {
          const drawn = new MessageChannel(); // a message sent in a frame arrives once the frame is made
          drawn.port1.onmessage = () => resolve(performance.now() - since);
          drawn.port2.postMessage(null);
        });
      });
      observer.observe(strip, { subtree: true, childList: true, characterData: true });
      setTimeout(() => resolve(undefined), patience);
    }),
  };
}
