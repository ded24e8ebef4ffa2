import type { Page } from "@playwright/test";

/** Lets a file go over the middle of the page. */
export async function dropFile(page: Page, name: string, text: string): Promise<void> {
  const files = await page.evaluateHandle(
    ([fileName, content]) => {
      const carried = new DataTransfer();
      carried.items.add(new File([content], fileName, { type: "application/json" }));
      return carried;
    },
    [name, text],
  );
  for (const type of ["dragenter", "dragover", "drop"])
    await page.dispatchEvent("body", type, { dataTransfer: files, clientX: 700, clientY: 400 });
}
