import type { BrowserContext } from "@playwright/test";
import { shippedFiles, shippedNames } from "../../workers/headless/cityFolder";
import { smallCity } from "../builders/smallCity";

/** The text of the small city's file by that of the shipped city's; the built program names its files by their content. */
let smallBy: ReadonlyMap<string, string> | undefined;
const known = new Map<string, string>();

/** Gives the pages of a context the files of the small city where they ask for those of the city that ships. */
export async function serveSmallCity(context: BrowserContext): Promise<void> {
  smallBy ??= smallByShipped();
  const instead = smallBy;
  await context.route(/\/assets\/[^/]+\.(geo)?json$/, async (route) => {
    const address = route.request().url();
    const body = known.get(address) ?? instead.get(await (await route.fetch()).text());
    if (body === undefined) throw new Error(`${address} is no file of the city that ships`);
    known.set(address, body);
    await route.fulfill({ body, contentType: "application/json" });
  });
}

function smallByShipped(): ReadonlyMap<string, string> {
  const { files } = smallCity();
  const shipped = shippedFiles(shippedNames()[0]);
  return new Map([...shipped].map(([file, text]) => [text, files.get(file) ?? text]));
}
