// @vitest-environment happy-dom
import { expect, it, vi } from "vitest";
import { createI18n } from "../../../../src/i18n/createI18n";
import type { State } from "../../../../src/state/store";
import { ComparePage } from "../../../../src/ui/compare/ComparePage";
import { aBuild, aState } from "../../state/aState";
import { aScreen } from "../aScreen";

vi.mock("../../../../src/ui/compare/MapsSideBySide", () => ({ MapsSideBySide: () => null })); // no WebGL here

const { t } = createI18n("en");

/** The second of two plans makes an expansion more. */
function twoPlans(): State {
  const state = aState("first", "second");
  const [first, second] = state.project.scenarios;
  const { beliefs: _, ...alike } = second;
  return {
    ...state,
    project: { ...state.project, scenarios: [first, { ...alike, measures: [aBuild("more")] }] },
    view: { ...state.view, scenario: second.id, year: 2022, aspect: "table" },
  };
}

it("lays the shown plan beside the reference, and names what only one of them does", async () => {
  const { on, ...screen } = await aScreen(<ComparePage />, twoPlans());
  const chosen = on.getByRole("list", { name: t("compare.chosen") });
  expect(chosen.textContent).toMatch(/first.*second/);
  expect(chosen.textContent).toContain(t("compare.reference"));
  const [seats] = on.getAllByRole("row", { name: new RegExp(`^${t("compare.name.seats")}`) });
  expect(seats.textContent).toContain("+80"); // two rooms of forty

  await screen.click(on.getByRole("radio", { name: t("compare.aspect.measures") }));

  const only = on.getByRole("region", { name: t("compare.measures.onlyIn", { letter: "B" }) });
  expect(only.textContent).toContain("old");
  await screen.after(() => screen.commands.undo());
});
