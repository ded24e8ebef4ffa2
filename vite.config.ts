import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
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

const TOP = fileURLToPath(new URL(".", import.meta.url));

/** The service worker is put together from these by a build of its own. */
const IN_SERVICE_WORKER = ["core", "precaching", "routing", "strategies"].map((part) =>
  join(TOP, "node_modules", `workbox-${part}`),
);

/** The folder of the package that a module belongs to; nothing for a module of the program. */
const packageOf = (module: string): string | undefined =>
  /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1];

/** The licence of the program, then of every package in some folders: name, version and the text that it comes with. */
export function noticesOf(folders: Iterable<string>): string {
  const parts = [...new Set(folders)].map((folder) => {
    const { name, version, license, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const texts = readdirSync(folder)
      .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
      .map((file) => readFileSync(join(folder, file), "utf8").trim());
    const holder = texts.length > 0 || author === undefined ? [] : [`by ${author.name ?? author}`];
    return [`${name} ${version} (${license})`, ...holder, ...texts].join("\n\n");
  });
  parts.sort();
  const own = readFileSync(join(TOP, ".readme/LICENSE.md"), "utf8").trim();
  return `${[own, ...parts].join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

/** Writes NOTICES.txt beside the page: the licences of all that is in the build, its workers included. */
function notices(): { readonly page: Plugin; readonly worker: () => Plugin } {
  const folders = new Set(IN_SERVICE_WORKER);
  const listen = (modules: Iterable<string>) => {
    for (const module of modules) {
      const folder = packageOf(module);
      if (folder !== undefined) folders.add(folder);
    }
  };
  return {
    worker: () => ({
      name: "listen-to-packages-of-a-worker",
      generateBundle() {
        listen(this.getModuleIds());
      },
    }),
    page: {
      name: "notices",
      apply: "build",
      generateBundle() {
        listen(this.getModuleIds());
        this.emitFile({ type: "asset", fileName: "NOTICES.txt", source: noticesOf(folders) });
      },
    },
  };
}

const noticing = notices();

const HOUSE =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' fill='%23fff'/%3E%3Cpath fill='%231f5588' d='M8 2.5 2.5 6.5v7h4v-3h3v3h4v-7z'/%3E%3C/svg%3E";

/** Everything is kept on the machine at the first visit: from then on the program opens without a network. */
const offline = VitePWA({
  registerType: "prompt",
  injectRegister: false, // src/ui/frame/UpdatePrompt.tsx registers it
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
    globPatterns: ["**/*.{js,css,html,json,geojson,csv,svg,wasm,txt}"],
    maximumFileSizeToCacheInBytes: 20_000_000,
    cleanupOutdatedCaches: true,
  },
});

export default defineConfig({
  base: "./", // runs from any sub-path
  plugins: [react(), withoutPolicyWhileDeveloping(), noticing.page, offline],
  build: {
    target: "es2022",
    assetsInlineLimit: 0, // the page's policy forbids fetching data: addresses
  },
  worker: { format: "es", plugins: () => [noticing.worker()] },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Tests share nothing that one of them changes, and reading all modules again for each file takes longer than most of them.
    pool: "threads",
    isolate: false,
    maxWorkers: 2,
  },
});
