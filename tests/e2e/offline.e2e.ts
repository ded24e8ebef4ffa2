import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { expect, test } from "@playwright/test";
import { createScreen } from "./screen";
import { listenForTrouble } from "./trouble";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".geojson": "application/geo+json",
  ".webmanifest": "application/manifest+json",
};

/** A host that knows nothing but files, with the built program under a sub-path; some files may have become newer. */
function staticHost(folder: string, under: string, newer: ReadonlyMap<string, string>): Promise<Server> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "", "http://host");
    const file = pathname.startsWith(under) ? normalize(pathname.slice(under.length) || "index.html") : "..";
    const bytes = file.startsWith("..")
      ? undefined
      : (newer.get(file) ?? (await readFile(join(folder, file)).catch(() => undefined)));
    response.writeHead(bytes === undefined ? 404 : 200, {
      "content-type": TYPES[extname(file)] ?? "text/plain",
    });
    response.end(bytes);
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

test("opens from a sub-path of a static host, asks before a newer version takes over, and needs no network from then on", async ({
  page,
  context,
}) => {
  const newer = new Map<string, string>();
  const server = await staticHost("dist", "/plans/zhongwei/", newer);
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const trouble = listenForTrouble(context, host);
  await page.addInitScript(() => localStorage.setItem("guide-seen", "yes"));
  const app = createScreen(page, "zh");

  await page.goto(`http://${host}/plans/zhongwei/#lang=zh`);
  await app.ready();
  const figures = await app.figures();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await app.ready();

  newer.set("sw.js", `${await readFile("dist/sw.js", "utf8")}\n// newer`);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  const reopened = page.waitForEvent("load");
  await app.button(app.t("shell.update.reload")).click();
  await reopened;
  await app.ready();

  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  await context.setOffline(true);
  await page.reload();
  await app.ready();

  expect(await app.figures()).toEqual(figures);
  expect(trouble.seen).toEqual([]);
});
