import type { Page } from "@playwright/test";

/** Figures that do not change within this time were not touched by the edit. */
const PATIENCE_MS = 8000;

/** Milliseconds from the input event that a deed of the hand causes, by the page's own clock. */
export interface TimedEdit {
  /** Until the page holds other figures: what the program itself takes. */
  readonly figuresMs: number;
  /** Until the frame with them is made, which waits for whatever is still being drawn. */
  readonly frameMs: number;
}

/** Times one edit up to the figures and their frame; nothing where the figures stay. */
export async function editToFrame(
  page: Page,
  event: "keydown" | "mousemove",
  deed: () => Promise<void>,
): Promise<TimedEdit | undefined> {
  const sample = await page.evaluateHandle(startClock, { event, patience: PATIENCE_MS });
  await deed();
  return sample.evaluate(({ answer }) => answer);
}

/** Runs in the page. The answer is wrapped, so that handing the clock over does not wait for it. */
function startClock({ event, patience }: { event: string; patience: number }) {
  const strip = document.querySelector("fieldset[aria-label]");
  if (strip === null) throw new Error("there is no strip of figures");
  return {
    answer: new Promise<TimedEdit | undefined>((resolve) => {
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
        const figuresMs = performance.now() - since;
        observer.disconnect();
        requestAnimationFrame(() => {
          const drawn = new MessageChannel(); // a message sent in a frame arrives once the frame is made
          drawn.port1.onmessage = () => resolve({ figuresMs, frameMs: performance.now() - since });
          drawn.port2.postMessage(null);
        });
      });
      observer.observe(strip, { subtree: true, childList: true, characterData: true });
      setTimeout(() => resolve(undefined), patience);
    }),
  };
}
