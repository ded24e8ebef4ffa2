import { journey } from "./journey";
import type { Screen } from "./screen";

/**
 * Ways through the program, one after the other on one page, since opening it takes longer than most of them. What a way has
 * changed is taken back before the next.
 */
export function ways(title: string, walks: Readonly<Record<string, (app: Screen) => Promise<void>>>): void {
  journey(title, async ({ app }) => {
    for (const [name, walk] of Object.entries(walks))
      await journey.step(name, async () => {
        await walk(app);
        await takeBack(app);
      });
  });
}

async function takeBack({ t, bar, page }: Screen): Promise<void> {
  const undo = bar.getByRole("button", { name: t("shell.undo") });
  while (await undo.isEnabled()) await undo.click();
  await page.keyboard.press("Escape");
}
