import { defineConfig } from "@playwright/test";
import { BROWSER } from "./tests/e2e/browser";

/** A server that runs already; else one is started on the built program. */
const running = process.env.APP_ADDRESS;
const address = running ?? "http://127.0.0.1:4317/";

/** A journey is too short to earn back what a page's last compiler costs, and drawing words and boxes needs no GPU process. */
const SHORT_LIVED = ["--js-flags=--no-turbofan", "--disable-gpu-compositing"];

/** The built program in a real browser. Timeouts are generous: slow machines run these too. */
export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.e2e.ts",
  outputDir: "test-results",
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 900_000,
  expect: { timeout: 180_000 },
  forbidOnly: process.env.CI !== undefined,
  use: {
    baseURL: address,
    viewport: { width: 1440, height: 900 },
    locale: "zh-CN",
    contextOptions: { reducedMotion: "reduce" },
    screenshot: "only-on-failure",
    launchOptions: { ...BROWSER, args: [...BROWSER.args, ...SHORT_LIVED] },
  },
  ...(running === undefined && {
    webServer: {
      command: "node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port 4317 --strictPort",
      url: address,
      timeout: 120_000,
      reuseExistingServer: false,
    },
  }),
});
