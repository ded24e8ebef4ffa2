import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { addWords } from "../../src/i18n/resources";
import { savingWords } from "../../src/i18n/words/savingWords";
import { readProject } from "../../src/io/readProject";
import { addExpansion } from "./addExpansion";
import { journey } from "./journey";
import { createScreen } from "./screen";

addWords("saving", savingWords);

journey(
  "a second tab is told that another one saves, and takes over without loss",
  async ({ app, context }) => {
    const { t, page } = app;
    await app.open();
    const other = createScreen(await context.newPage(), "zh");
    await other.open();
    await expect(other.page.getByText(t("saving.reader"))).toBeVisible();
    await expect(page.getByText(t("saving.reader"))).toBeHidden();
    await addExpansion(app);

    await other.button(t("saving.takeOver")).click();

    await expect(other.page.getByText(t("saving.reader"))).toBeHidden();
    await expect(page.getByText(t("saving.reader"))).toBeVisible();
    await other.find(t("shell.action.scenario", { name: t("state.fresh", { number: 1 }) }));
    await expect.poll(() => other.measures()).toBe(1);

    await addExpansion(other);
    await expect.poll(() => other.measures()).toBe(2);
    await app.button(t("saving.takeOver")).click();

    await expect(page.getByText(t("saving.replaced"))).toBeVisible();
    expect(await app.measures()).toBe(1);
    const given = page.waitForEvent("download");
    await app.button(t("saving.original")).click();
    const { project } = readProject(await readFile(await (await given).path(), "utf8"));
    expect(project?.scenarios[1].measures).toHaveLength(2);
  },
);

journey(
  "a change made just before the page is left is there again where the browser has become full, and its file is offered",
  async ({ app }) => {
    const { t, page } = app;
    await app.open("year=2030");
    await addExpansion(app);
    await app.settled();
    const planned = await app.figures();
    await page.addInitScript(() => {
      IDBObjectStore.prototype.add = () => {
        throw new DOMException("no room", "QuotaExceededError");
      };
    });

    await page.reload();
    await app.ready();

    await expect.poll(() => app.measures()).toBe(1);
    await expect.poll(() => app.figures()).toEqual(planned);
    await expect(page.getByText(t("saving.fullOff"))).toBeVisible();
    const given = page.waitForEvent("download");
    await app.button(t("saving.file")).click();
    const { project } = readProject(await readFile(await (await given).path(), "utf8"));
    expect(project?.scenarios[1].measures).toHaveLength(1);
  },
);

journey(
  "an address that makes no sense opens, the page runs nothing but its own scripts and asks nobody else, an engine that dies at work is started again and says so, and back goes back",
  async ({ app, trouble }) => {
    const { t, page, left } = app;
    await page.addInitScript(
      (running) => {
        let isKilled = false;
        new MutationObserver(() => {
          if (isKilled || !document.querySelector("footer")?.textContent?.includes(running)) return;
          isKilled = true;
          window.dispatchEvent(new Event("planner:kill"));
        }).observe(document, { subtree: true, childList: true, characterData: true });
      },
      t("shell.run.running", { done: 1, all: 15 }).slice(0, -3),
    );

    await app.open("year=9999&scenario=%00&at=%E0%A4&layers=__proto__");

    await expect(page.getByText(t("shell.run.restarted"))).toBeVisible();
    const scenarios = left.getByRole("region", { name: t("edit.scenarios") }).getByRole("listitem");
    const pick = (at: number) => scenarios.nth(at).getByRole("button").first();
    await pick(1).click();
    await expect(page).not.toHaveURL(/%00/);
    await page.goBack();
    await expect(pick(0)).toHaveAttribute("aria-current", "true");
    await page.goForward();
    await expect(pick(1)).toHaveAttribute("aria-current", "true");
    await pick(0).click();
    await addExpansion(app);
    await expect.poll(() => app.measures()).toBe(1);
    await expect(page.getByText(t("shell.run.restarted"))).toBeHidden();

    await journey.step("foreign scripts, bases and hosts are refused", async () => {
      trouble.forgive(/Content Security Policy|asked https:\/\/example\.com/);
      const got = await page.evaluate(async () => {
        const written = document.createElement("script");
        written.textContent = "document.title = 'broken in'";
        document.body.append(written);
        const base = document.createElement("base");
        base.href = "https://example.com/";
        document.head.append(base);
        const isFetched = await fetch("https://example.com/").then(
          () => true,
          () => false,
        );
        return { title: document.title, isFetched, isBaseKept: document.baseURI === location.href };
      });

      expect(got).toEqual({ title: t("app.title"), isFetched: false, isBaseKept: true });
    });
  },
);
