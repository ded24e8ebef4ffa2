import { expect, type Page, test } from "@playwright/test";

const scenarios = (page: Page) => page.locator("section[aria-labelledby=scenarios-title] li");

/** Waits until the plans that came with the city are on screen and the last change is saved. */
async function open(page: Page): Promise<void> {
  await page.goto("./");
  await expect(scenarios(page).first()).toBeVisible();
}

async function addScenario(page: Page): Promise<void> {
  await page.getByRole("button", { name: "新建空白方案" }).click();
  await page.waitForTimeout(800); // the moment after which a change is saved
}

test("plans survive a reload and a closed tab", async ({ page, context }) => {
  await open(page);
  const shipped = await scenarios(page).count();
  await addScenario(page);

  await page.reload();
  await expect(scenarios(page)).toHaveCount(shipped + 1);
  await page.close();
  const next = await context.newPage();
  await open(next);

  await expect(scenarios(next)).toHaveCount(shipped + 1);
});

test("a second tab is told that another one saves, and can take over without losing the other's plans", async ({
  page,
  context,
}) => {
  const told = "另一个标签页正在保存方案";
  await open(page);
  const shipped = await scenarios(page).count();
  const second = await context.newPage();
  await open(second);
  await expect(second.getByText(told)).toBeVisible();
  await expect(page.getByText(told)).toBeHidden();
  await addScenario(page);

  await second.getByRole("button", { name: "改由本页保存" }).click();

  await expect(second.getByText(told)).toBeHidden();
  await expect(page.getByText(told)).toBeVisible();
  await expect(scenarios(second)).toHaveCount(shipped + 1);
});

test("an engine that dies at work is started anew, says so, and answers", async ({ page }) => {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => {
      const text = document.querySelector("footer")?.textContent ?? "";
      if (/推演 [1-9]/.test(text) && !heard.includes("killed")) {
        heard.push("killed");
        window.dispatchEvent(new Event("planner:kill"));
      }
      if (heard.at(-1) !== text) heard.push(text);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });

  await open(page);
  await expect(page.locator("footer")).toContainText("引擎曾中断");

  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard.join("\n"));
  expect(heard).toContain("引擎已重启");
});

test("back and forward go through what was looked at, and a nonsense address opens all the same", async ({
  page,
}) => {
  await page.goto("./#year=9999&scenario=%00&at=%E0%A4&layers=__proto__");
  await expect(scenarios(page).nth(1)).toBeVisible();

  await scenarios(page).nth(1).getByRole("button").first().click();
  await expect(page).toHaveURL(/scenario=/);
  await page.goBack();

  await expect(scenarios(page).first().getByRole("button").first()).toHaveAttribute("aria-current", "true");
  await page.goForward();
  await expect(scenarios(page).nth(1).getByRole("button").first()).toHaveAttribute("aria-current", "true");
});
