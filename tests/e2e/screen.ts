import { expect, type Locator, type Page } from "@playwright/test";
import type { MeasureKind } from "../../src/domain/measure";
import { createI18n, type Language } from "../../src/i18n/createI18n";
import { addWords } from "../../src/i18n/resources";
import { formWords } from "../../src/i18n/words/formWords";
import { gateWords } from "../../src/i18n/words/gateWords";
import { tableWords } from "../../src/i18n/words/tableWords";
import { FIGURES, type Figure } from "../../src/state/view";
import { createMapHand, type MapHand } from "./mapHand";

addWords("gate", gateWords);

addWords("form", formWords);
addWords("table", tableWords);

type Words = ReturnType<typeof createI18n>["t"];

/** The program's screen as a planner knows it: regions, words and figures, never markup. */
export interface Screen {
  readonly page: Page;
  readonly t: Words;
  readonly language: Language;
  readonly map: MapHand;
  readonly bar: Locator;
  readonly strip: Locator;
  readonly left: Locator;
  readonly details: Locator;
  readonly form: Locator;
  readonly dialog: Locator;
  /** Opens the program at an address such as "scenario=baseline&year=2030" and waits for figures and map. */
  open(view?: string): Promise<void>;
  ready(): Promise<void>;
  button(name: string): Locator;
  /** A figure of the strip; NaN while there is none. */
  figure(which: Figure): Promise<number>;
  /** All figures of the strip as they are written. */
  figures(): Promise<readonly string[]>;
  /** The drawer below, opened on one of its tabs. */
  openDrawer(tab: "charts" | "table" | "warnings"): Promise<Locator>;
  /** A headline figure of the details. */
  fact(label: string): Promise<number>;
  /** Begins a measure of a kind, as a command. */
  begin(kind: MeasureKind): Promise<void>;
  /** Puts the measure of the form into the scenario. */
  keep(): Promise<void>;
  /** Waits until the figures are those of the plan as it stands. */
  settled(): Promise<void>;
  /** How many measures the shown scenario has. */
  measures(): Promise<number>;
  /** Finds a place or command by typing, and takes the first hit. */
  find(typed: string): Promise<void>;
}

/** The words are those of the program itself: a change of wording changes no journey. */
export function createScreen(page: Page, language: Language): Screen {
  const { t } = createI18n(language);
  const strip = page.getByRole("group", { name: t("shell.region.strip") });
  const left = page.getByRole("region", { name: t("shell.region.left") });
  const map = createMapHand(page, t);
  const labels = () =>
    strip
      .getByRole("button")
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-label") ?? ""));

  const screen: Screen = {
    page,
    t,
    language,
    map,
    bar: page.getByRole("region", { name: t("shell.region.header") }),
    strip,
    left,
    details: page.getByRole("region", { name: t("shell.region.right"), exact: true }),
    form: left.getByRole("form"),
    dialog: page.getByRole("dialog"),
    async open(view = "") {
      await page.goto(`./#lang=${language}${view && "&"}${view}`);
      await screen.ready();
    },
    async ready() {
      await expect(strip).toBeVisible({ timeout: 180_000 }); // a page that is still on its way cannot be asked for figures
      await expect.poll(() => screen.figure("short"), { timeout: 180_000 }).not.toBeNaN();
      await expect(map.canvas).toBeVisible({ timeout: 60_000 });
    },
    button: (name) => page.getByRole("button", { name, exact: true }),
    async figure(which) {
      const name = t(`shell.figure.${which}`);
      const label = (await labels())[FIGURES.indexOf(which)] ?? "";
      return numberIn(label.slice(name.length));
    },
    figures: labels,
    async openDrawer(tab) {
      const footer = page.getByRole("contentinfo");
      await footer.getByRole("button", { name: t(`shell.drawer.${tab}`), exact: true }).click();
      const drawer = page.getByRole("region", { name: t(`shell.drawer.${tab}`), exact: true }).first();
      await expect(drawer).toBeVisible();
      return drawer;
    },
    async fact(label) {
      const fact = screen.details.getByRole("term").filter({ hasText: label }).locator("..");
      return numberIn(await fact.getByRole("definition").innerText());
    },
    async begin(kind) {
      await screen.find(t("shell.action.add", { name: t(`edit.kind.${kind}`) }));
      await expect(screen.form).toBeVisible();
    },
    async keep() {
      const sure = screen.form.getByRole("button", { name: t("form.addIt") });
      await sure.or(screen.form.getByRole("button", { name: t("gate.confirm") })).click();
      await expect(screen.form).toHaveCount(0);
    },
    async settled() {
      await expect.poll(() => screen.figure("short"), { timeout: 180_000 }).not.toBeNaN();
      await expect(page.getByRole("progressbar", { name: t("shell.run.label") })).toHaveCount(0);
    },
    async measures() {
      const heading = await left.getByRole("heading", { name: t("edit.measures") }).textContent();
      return numberIn(heading ?? "");
    },
    async find(typed) {
      await page.keyboard.press("Control+k");
      const field = screen.dialog.getByRole("combobox");
      await field.fill(typed);
      await expect(screen.dialog.getByRole("option").first()).toHaveAttribute("aria-selected", "true");
      await field.press("Enter");
      await expect(screen.dialog).toHaveCount(0);
    },
  };
  return screen;
}

/** The first number in some words, thousands separators or not. */
function numberIn(words: string): number {
  const digits = words.match(/\d[\d,]*(\.\d+)?/)?.[0];
  return digits === undefined ? Number.NaN : Number(digits.replaceAll(",", ""));
}
