import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Plugin, preview } from "vite";

/** The program, built and served for measuring. */
export interface ServedBuild {
  readonly address: string;
  /** Bytes that went out since the last `forget`, as they were sent, by path. */
  readonly sent: ReadonlyMap<string, number>;
  forget(): void;
  close(): Promise<void>;
}

/** Builds into a folder of its own and serves it as a host with gzip would. */
export async function serveBuild(): Promise<ServedBuild> {
  const outDir = await mkdtemp(join(tmpdir(), "school-layout-bench-"));
  await build({ logLevel: "error", build: { outDir } });
  const sent = new Map<string, number>();
  const server = await preview({
    logLevel: "error",
    plugins: [withGzip(outDir, sent)],
    build: { outDir },
    preview: { host: "127.0.0.1", port: 4329 },
  });
  return {
    address: server.resolvedUrls?.local[0] ?? "",
    sent,
    forget: () => sent.clear(),
    async close() {
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  css: "text/css",
  json: "application/json",
  geojson: "application/geo+json",
};

/** Answers with the file in gzip and notes how many bytes that was; what it does not know is left to the server. */
const withGzip = (outDir: string, sent: Map<string, number>): Plugin => ({
  name: "gzip",
  configurePreviewServer({ middlewares }) {
    middlewares.use(async (request, response, next) => {
      const { pathname } = new URL(request.url ?? "/", "http://host");
      const path = pathname === "/" ? "index.html" : pathname.slice(1);
      const type = TYPES[path.split(".").at(-1) ?? ""];
      const content = type && (await readFile(join(outDir, path)).catch(() => undefined));
      if (!type || content === undefined) return next();
      const zipped = gzipSync(content);
      sent.set(path, (sent.get(path) ?? 0) + zipped.length);
      response.writeHead(200, { "content-type": type, "content-encoding": "gzip" }).end(zipped);
    });
  },
});
