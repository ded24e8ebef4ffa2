import type { Page } from "@playwright/test";

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** One hand on the glass of the screen: fingers, no mouse. Spots are counted from the corner of the window. */
export interface Finger {
  tap(at: Spot): Promise<void>;
  drag(from: Spot, to: Spot): Promise<void>;
  /** Two fingers that move apart, or together where the last distance is the smaller. */
  pinch(middle: Spot, fromPx: number, toPx: number): Promise<void>;
}

const STEPS = 8;

export async function createFinger(page: Page): Promise<Finger> {
  const glass = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: readonly Spot[]) =>
    glass.send("Input.dispatchTouchEvent", { type, touchPoints: [...touchPoints] });
  const move = async (spotsAt: (share: number) => readonly Spot[]) => {
    await touch("touchStart", spotsAt(0));
    for (let step = 1; step <= STEPS; step++) await touch("touchMove", spotsAt(step / STEPS));
    await touch("touchEnd", []);
  };
  return {
    tap: ({ x, y }) => page.touchscreen.tap(x, y),
    drag: (from, to) =>
      move((share) => [{ x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) }]),
    pinch: ({ x, y }, fromPx, toPx) =>
      move((share) => {
        const half = (fromPx + share * (toPx - fromPx)) / 2;
        return [
          { x: x - half, y },
          { x: x + half, y },
        ];
      }),
  };
}
