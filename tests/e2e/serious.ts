import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** What axe finds serious or critical on the screen as it stands, or in the part of it that is new; by one rule alone if named. */
export async function serious(page: Page, part = "body", rule?: string): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    .options({ resultTypes: ["violations"], ...(rule && { runOnly: [rule] }) })
    .setLegacyMode() // there are no frames to gather from
    .analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0].html}`);
}
