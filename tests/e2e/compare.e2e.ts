import { expect, type Locator } from "@playwright/test";
import type { Language } from "../../src/i18n/createI18n";
import { addWords } from "../../src/i18n/resources";
import { compareWords } from "../../src/i18n/words/compareWords";
import { ASPECTS } from "../../src/state/view";
import { smallCity } from "../builders/smallCity";
import { journey } from "./journey";
import type { Screen } from "./screen";
import { serious } from "./serious";

addWords("compare", compareWords);

const PLAN = "plan-2021-2025";

const { city, planned } = smallCity();
const nameOf = (scenario: string, language: Language): string =>
  city.scenarios.find(({ id }) => id === scenario)?.name[language] ?? "";
const MEASURES = planned.measures.length;
const MERGERS = planned.measures.filter(({ kind }) => kind === "merge").length;

const comparePage = ({ page, t }: Screen): Locator =>
  page.getByRole("region", { name: t("compare.region"), exact: true });

const bodyOf = (app: Screen, aspect: (typeof ASPECTS)[number]): Locator =>
  comparePage(app).getByRole("region", { name: app.t(`compare.aspect.${aspect}`), exact: true });

async function openAspect(app: Screen, aspect: (typeof ASPECTS)[number]): Promise<Locator> {
  const choice = comparePage(app).getByRole("radiogroup", { name: app.t("compare.aspects") });
  await choice.getByText(app.t(`compare.aspect.${aspect}`), { exact: true }).click();
  await expect(bodyOf(app, aspect)).toBeVisible();
  return bodyOf(app, aspect);
}

async function fromMenu({ page }: Screen, opener: Locator, item: string): Promise<void> {
  await opener.click();
  await page.getByRole("menuitem", { name: item, exact: true }).click();
}

/** Copies the plan, takes its first two mergers out of the copy, and returns what they are called. */
async function copyWithoutTwoMergers(app: Screen, plan: string): Promise<readonly string[]> {
  const { t, left } = app;
  await fromMenu(
    app,
    left.getByRole("button", { name: `${t("edit.more")}: ${plan}`, exact: true }),
    t("edit.copy"),
  );
  await expect.poll(() => app.measures()).toBe(MEASURES);
  await left.getByRole("searchbox").fill(t("edit.kind.merge"));
  const merger = left
    .getByRole("region", { name: t("edit.asList") })
    .getByRole("listitem")
    .filter({ hasText: `${t("edit.kind.merge")} · ` })
    .first();
  const dropped: string[] = [];
  for (const kept of [MEASURES - 1, MEASURES - 2]) {
    dropped.push((await merger.getByRole("button").first().getAttribute("title")) ?? "");
    await fromMenu(app, merger.getByRole("button", { name: t("edit.more") }), t("edit.remove"));
    await expect.poll(() => app.measures()).toBe(kept);
  }
  return dropped;
}

/** The maps of plan and baseline: what differs is counted, and a pointer on one tells of the place in all. */
async function lookAtMaps(app: Screen): Promise<void> {
  const { t, page, language } = app;
  await app.bar.getByText(t("shell.page.compare"), { exact: true }).click();
  await openAspect(app, "maps");
  const map = (letter: string, scenario: string, words: "title" | "referenceTitle") =>
    page.getByRole("region", {
      name: t(`compare.map.${words}`, { letter, name: nameOf(scenario, language), reference: "A" }),
      exact: true,
    });
  await expect(map("A", "baseline", "referenceTitle")).toBeVisible();
  const second = map("B", PLAN, "title");
  await expect(second).toBeVisible();
  await expect(bodyOf(app, "maps").getByRole("figure").nth(1)).toContainText(
    t("compare.map.count.closes", { n: MERGERS }),
  );

  await app.find("dongfanghong");

  await expect(async () => {
    const box = await second.boundingBox();
    if (box === null) throw new Error("the second map is not there");
    await page.mouse.move(box.x + box.width / 2 + 40, box.y + box.height / 2 + 40);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await expect(bodyOf(app, "maps").getByText("东方红居委会")).toBeVisible({ timeout: 1000 });
  }).toPass();
  await app.bar.getByText(t("shell.page.map"), { exact: true }).click();
}

journey(
  "maps move as one, and a copy without two mergers is laid beside the plan that it was made from",
  async ({ app }) => {
    const { t, page, language } = app;
    const plan = nameOf(PLAN, language);
    const copy = t("state.copyOf", { name: plan });
    await app.open(`scenario=${PLAN}&year=2030`);
    await lookAtMaps(app);
    const dropped = await copyWithoutTwoMergers(app, plan);

    await app.bar.getByText(t("shell.page.compare"), { exact: true }).click();
    const chosen = comparePage(app).getByRole("list", { name: t("compare.chosen") });
    await expect(chosen.getByText(t("compare.reference"))).toBeVisible();
    await fromMenu(app, chosen.getByRole("button", { name: t("compare.add") }), plan);
    await fromMenu(
      app,
      chosen.getByRole("button", { name: t("compare.more", { name: plan }), exact: true }),
      t("compare.makeReference"),
    );
    await expect(chosen.getByRole("listitem").first()).toContainText(plan);
    await openAspect(app, "table");
    await chosen
      .getByRole("button", {
        name: t("compare.remove", { name: nameOf("baseline", language) }),
        exact: true,
      })
      .click();
    await expect(chosen.getByRole("listitem").nth(1)).toContainText(copy);

    await comparePage(app).getByText(t("compare.allStages"), { exact: true }).click();
    const schools = bodyOf(app, "table")
      .getByRole("row", { name: new RegExp(`^${t("compare.name.schools")}`) })
      .first();
    await expect(schools).toContainText("+2");
    const small = bodyOf(app, "table")
      .getByRole("row", { name: new RegExp(`^${t("compare.name.small")}`) })
      .first();
    await expect(small).toContainText(t("compare.worse"));
    await bodyOf(app, "table").getByText(t("compare.allYears"), { exact: true }).click();
    await expect(bodyOf(app, "table").getByRole("columnheader", { name: "2035" })).toBeVisible();

    const measures = await openAspect(app, "measures");
    const onlyInPlan = measures.getByRole("region", {
      name: t("compare.measures.onlyIn", { letter: "A" }),
    });
    for (const title of dropped) await expect(onlyInPlan.getByText(title)).toBeVisible();
    await expect(onlyInPlan.getByRole("button")).toHaveCount(2);
    await expect(measures).toContainText(t("compare.measures.alike", { n: MEASURES - 2 }));

    await onlyInPlan.getByRole("button").first().click();
    await expect(app.form).toBeVisible();
    await expect(page).toHaveURL(/scenario=plan-2021-2025/);
  },
);

journey.describe("in English, in the dark", () => {
  journey.use({ language: "en" });

  journey(
    "trade-offs name a plan that is better in everything, and a village has a card",
    async ({ app }) => {
      const { t, page } = app;
      await app.open(`scenario=${PLAN}&year=2028&stage=senior&dark=1`);
      await app.bar.getByText(t("shell.page.compare"), { exact: true }).click();
      const aspects = comparePage(app).getByRole("radiogroup", { name: t("compare.aspects") });
      await aspects.getByRole("radio", { checked: true }).focus();
      for (const aspect of ASPECTS) {
        if (aspect !== ASPECTS[0]) await page.keyboard.press("ArrowRight");
        await expect(bodyOf(app, aspect)).toBeVisible();
        expect(await serious(page, "main"), aspect).toEqual([]);
      }

      const trades = await openAspect(app, "tradeOffs");
      await expect(trades).toContainText(t("compare.trade.noneDominated"));
      await trades.getByText(t("compare.inYear", { year: 2028 }), { exact: true }).click();
      const dominates = t("compare.trade.dominates", {
        better: "B",
        worse: "A",
        n: "\\d+",
        count: "\\d+",
        names: ".+",
      });
      await expect(trades).toContainText(new RegExp(dominates));

      const village = await openAspect(app, "village");
      const field = village.getByRole("combobox", { name: t("compare.village.find") });
      await field.fill("xingsheng");
      await page.getByRole("listbox").getByRole("option", { name: "Xingsheng village" }).first().click();
      await village.getByLabel(t("inspect.bornIn")).selectOption("2016");
      await expect(village.getByRole("heading")).toContainText("Xingsheng village");
      await expect(village.getByRole("listitem")).toHaveCount(2);
      await expect(village.getByRole("row")).not.toHaveCount(0);
    },
  );
});
