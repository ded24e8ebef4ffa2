import type { Browser } from "@playwright/test";
import type { Screen } from "../../e2e/screen";

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** What one frame of a moving map cost the page's main thread. */
export interface PanFrames {
  /** Milliseconds of processor time in script, frame by frame. */
  readonly scriptMs: readonly number[];
  /** Milliseconds from frame to frame. */
  readonly apartMs: readonly number[];
}

/** Script is what runs under these; they may lie in one another. */
const SCRIPT = new Set(["FunctionCall", "EvaluateScript", "RunMicrotasks", "v8.callFunction"]);
const FRAME = "FireAnimationFrame";
const MOVES = 90;
const A_FRAME_MS = 16;

/** Pans with the mouse held down over the map, to and fro, and reads from the browser's trace what each frame cost. */
export async function tracePan(browser: Browser, { page, map }: Screen): Promise<PanFrames> {
  const box = await map.canvas.boundingBox();
  if (box === null) throw new Error("there is no map");
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(middle.x - 150, middle.y + 180);
  await page.mouse.down();
  await browser.startTracing(page, { categories: ["devtools.timeline", "toplevel", "__metadata"] });
  for (let step = 0; step < MOVES; step++) {
    const angle = (2 * Math.PI * step) / 45;
    await page.mouse.move(middle.x - 150 * Math.cos(angle), middle.y + 180 + 90 * Math.sin(angle));
    await page.waitForTimeout(A_FRAME_MS);
  }
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  await page.mouse.up();
  return framesOf(trace.traceEvents);
}

function framesOf(events: readonly TraceEvent[]): PanFrames {
  const thread = busiest(events.filter(({ name }) => name === FRAME));
  const own = events
    .filter(({ pid, tid, ph }) => `${pid} ${tid}` === thread && ph === "X")
    .sort((a, b) => a.ts - b.ts);
  const starts = own.filter(({ name }) => name === FRAME).map(({ ts }) => ts);
  const scripts = outermost(own.filter(({ name }) => SCRIPT.has(name)));
  const frames = starts.slice(1).map((end, at) => {
    const within = scripts.filter(({ ts }) => ts >= starts[at] && ts < end);
    return within.reduce((sum, { tdur, dur }) => sum + (tdur ?? dur ?? 0), 0) / 1000;
  });
  return { scriptMs: frames, apartMs: starts.slice(1).map((ts, at) => (ts - starts[at]) / 1000) };
}

/** The thread with most of these events: the one that draws the page. */
function busiest(events: readonly TraceEvent[]): string {
  const counts = new Map<string, number>();
  for (const { pid, tid } of events) counts.set(`${pid} ${tid}`, (counts.get(`${pid} ${tid}`) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}

/** Without those that lie inside another; in the order of their start. */
function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  let end = 0;
  return events.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}
