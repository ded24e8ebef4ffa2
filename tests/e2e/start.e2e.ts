import { expect, test } from "@playwright/test";

test("the page opens without an error and asks nobody but its own host", async ({ page, baseURL }) => {
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(baseURL ?? "?"))
      strangers.push(request.url());
  });

  await page.goto("./");
  await page.waitForLoadState("networkidle");

  await expect(page).toHaveTitle("学校布局规划模拟器");
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
});
