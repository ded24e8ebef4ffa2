import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";

/** The development server writes a script into the page for hot reloading; the page's policy would refuse it. */
const withoutPolicyWhileDeveloping = (): Plugin => ({
  name: "without-policy-while-developing",
  apply: "serve",
  transformIndexHtml: (html) => html.replace(/\s*<meta[^>]*http-equiv="Content-Security-Policy"[^>]*>/, ""),
});

const HOUSE =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' fill='%23fff'/%3E%3Cpath fill='%231f5588' d='M8 2.5 2.5 6.5v7h4v-3h3v3h4v-7z'/%3E%3C/svg%3E";

/** Everything is kept on the machine at the first visit: from then on the program opens without a network. */
const offline = VitePWA({
  registerType: "prompt",
  injectRegister: false, // src/ui/shell/UpdatePrompt.tsx registers it
  manifest: {
    name: "学校布局规划模拟器",
    short_name: "学校布局",
    lang: "zh-CN",
    start_url: "./",
    scope: "./",
    display: "standalone",
    background_color: "#f4f6f8",
    theme_color: "#1f5588",
    icons: [{ src: HOUSE, sizes: "any", type: "image/svg+xml", purpose: "any" }],
  },
  workbox: {
    globPatterns: ["**/*.{js,css,html,json,geojson,csv,svg,wasm}"],
    maximumFileSizeToCacheInBytes: 20_000_000,
    cleanupOutdatedCaches: true,
  },
});

export default defineConfig({
  base: "./", // runs from any sub-path
  plugins: [react(), withoutPolicyWhileDeveloping(), offline],
  build: {
    target: "es2022",
    assetsInlineLimit: 0, // the page's policy forbids fetching data: addresses
  },
  worker: { format: "es" },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Tests share nothing that one of them changes, and reading all modules anew for each file takes longer than most of them.
    pool: "threads",
    isolate: false,
    maxWorkers: 2,
  },
});
