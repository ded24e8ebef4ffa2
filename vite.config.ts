import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

/** The development server writes a script into the page for hot reloading; the page's policy would refuse it. */
const withoutPolicyWhileDeveloping = (): Plugin => ({
  name: "without-policy-while-developing",
  apply: "serve",
  transformIndexHtml: (html) => html.replace(/\s*<meta[^>]*http-equiv="Content-Security-Policy"[^>]*>/, ""),
});

export default defineConfig({
  base: "./", // runs from any sub-path
  plugins: [react(), withoutPolicyWhileDeveloping()],
  build: {
    target: "es2022",
    assetsInlineLimit: 0, // the page's policy forbids fetching data: addresses
  },
  worker: { format: "es" },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    testTimeout: 30_000,
    hookTimeout: 180_000,
  },
});
