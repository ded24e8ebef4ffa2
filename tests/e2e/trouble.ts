import type { BrowserContext } from "@playwright/test";

/** What Chromium says of its own drawing without a graphics card; the page has no part in it. */
const ABOUT_DRAWING = /GPU stall due to ReadPixels|Automatic fallback to software WebGL/;

/** Everything that a journey must be free of: errors, warnings, and requests to anybody but the page's own host. */
export interface Trouble {
  readonly seen: readonly string[];
  /** Forgets what a journey has brought about on purpose. */
  forgive(what: RegExp): void;
}

/** Listens to every page of the context, from its first request on. */
export function listenForTrouble(context: BrowserContext, host: string): Trouble {
  const seen: string[] = [];
  const forgiven: RegExp[] = [];
  context.on("console", (message) => {
    const isBad = message.type() === "error" || message.type() === "warning";
    if (isBad && !ABOUT_DRAWING.test(message.text())) seen.push(`${message.type()}: ${message.text()}`);
  });
  context.on("weberror", (problem) =>
    seen.push(`thrown: ${problem.error().stack ?? problem.error().message}`),
  );
  context.on("request", (request) => {
    const { protocol, host: asked } = new URL(request.url());
    if (protocol !== "data:" && protocol !== "blob:" && asked !== host) seen.push(`asked ${request.url()}`);
  });
  return {
    get seen() {
      return seen.filter((one) => !forgiven.some((what) => what.test(one)));
    },
    forgive: (what) => void forgiven.push(what),
  };
}
