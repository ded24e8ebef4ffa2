import { journey } from "./journey";
import type { Screen } from "./screen";

/**
 * Ways through the program, in both languages: in Chinese each on a page of its own, in English one after the other on one
 * page, where what a way has changed is taken back before the next.
 */
export function ways(title: string, walks: Readonly<Record<string, (app: Screen) => Promise<void>>>): void {
  for (const [name, walk] of Object.entries(walks)) journey(name, ({ app }) => walk(app));
  journey.describe("in en", () => {
    journey.use({ language: "en" });
    journey(`${title}, one after another`, async ({ app }) => {
      for (const [name, walk] of Object.entries(walks))
        await journey.step(name, async () => {
          await walk(app);
          await takeBack(app);
        });
    });
  });
}

async function takeBack({ t, bar, page }: Screen): Promise<void> {
  const undo = bar.getByRole("button", { name: t("shell.undo") });
  while (await undo.isEnabled()) await undo.click();
  await page.keyboard.press("Escape");
}
