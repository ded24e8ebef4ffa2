import { expect, type Locator } from "@playwright/test";
import { buildWhereShort } from "../../e2e/buildWhereShort";
import type { Screen } from "../../e2e/screen";
import { editToFrame, type TimedEdit } from "./frameClock";

/** One kind of edit: how long each took until its figures were on the screen. */
export interface TimedEdits {
  readonly kind: string;
  readonly edits: readonly TimedEdit[];
  /** Edits that changed no figure of the strip: nothing to time. */
  readonly without: number;
}

/** How a hand follows itself up: once it has seen the answer, or as soon as the figures are there, faster than anybody can read. */
type Pace = "looking" | "withoutPause";

const STEPS = 12;
/** A look at the answer, in which the rest of the screen comes to its end. */
const LOOK_MS = 500;
const STEP_PX = 9;

/** Rooms added one by one, a standard class that shrinks, a planned school dragged along without pause: each step an edit. */
export async function timeEdits(app: Screen): Promise<readonly TimedEdits[]> {
  const { t, page, form, details } = app;
  const worst = details.getByRole("button", { name: new RegExp(t("stage.primary")) }).first();
  await worst.click();
  await details.getByRole("listitem").getByText(t("stage.primary")).first().click();
  await page.keyboard.press("e");
  const added = form.getByRole("textbox", { name: t("form.addedRooms") });
  const rooms = await timeSteps(app, added, { first: "6", key: "ArrowUp", pace: "looking" });
  const hasty = await timeSteps(app, added, { first: "6", key: "ArrowUp", pace: "withoutPause" });
  await leaveForm(app);
  await app.begin("policy");
  const classSize = form.getByRole("textbox", { name: t("edit.rule.classSize") });
  const size = await timeSteps(app, classSize, { first: "45", key: "ArrowDown", pace: "looking" });
  await leaveForm(app);
  await buildWhereShort(app);
  await app.settled();
  const dragged = await timeDrag(app);
  return [
    { kind: "expand, room by room", ...rooms },
    { kind: "the same without pause", ...hasty },
    { kind: "policy, class size", ...size },
    { kind: "planned school dragged", ...dragged },
  ];
}

interface Steps {
  readonly first: string;
  readonly key: string;
  readonly pace: Pace;
}

async function timeSteps(app: Screen, field: Locator, { first, key, pace }: Steps) {
  await field.fill(first);
  await app.settled();
  return repeat(async () => {
    if (pace === "looking") {
      await app.settled();
      await app.page.waitForTimeout(LOOK_MS);
    }
    return editToFrame(app.page, "keydown", () => field.press(key));
  });
}

async function leaveForm({ form, t, map, page, settled }: Screen): Promise<void> {
  await form.getByRole("button", { name: t("form.cancel") }).click();
  await map.canvas.focus();
  await page.keyboard.press("Escape"); // nothing is selected any more
  await settled();
}

async function timeDrag({ page, map, t }: Screen) {
  await map.seeUnder(t("map.card.dragHint"));
  const box = await map.canvas.boundingBox();
  if (box === null) throw new Error("there is no map");
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.down();
  let at = 0;
  const times = await repeat(() =>
    editToFrame(page, "mousemove", () => {
      at += STEP_PX;
      return page.mouse.move(from.x + at, from.y + at / 3);
    }),
  );
  await page.mouse.up();
  await expect(map.canvas).toBeVisible();
  return times;
}

async function repeat(time: () => Promise<TimedEdit | undefined>) {
  const all: (TimedEdit | undefined)[] = [];
  for (let step = 0; step < STEPS; step++) all.push(await time());
  const edits = all.filter((one) => one !== undefined);
  return { edits, without: all.length - edits.length };
}
