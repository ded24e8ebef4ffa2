// @vitest-environment happy-dom
import { expect, it } from "vitest";
import type { PlanLineId } from "../../../../src/domain/ids";
import type { PlanLine } from "../../../../src/domain/plan";
import { createI18n } from "../../../../src/i18n/createI18n";
import type { State } from "../../../../src/state/store";
import { LedgerPage } from "../../../../src/ui/ledger/LedgerPage";
import { aMeasure } from "../../../builders/aMeasure";
import { aState } from "../../state/aState";
import { aScreen } from "../aScreen";

const { t } = createI18n("en");

const line = (id: string, counts: PlanLine["counts"]): PlanLine => ({
  ...{ id: id as PlanLineId, name: { zh: id, en: id }, promised: 1, counts },
  ...{ section: "1", fromYear: 2021, toYear: 2025 },
});

/** A plan that promises two expansions, in a line each, and makes both. */
function promised(): State {
  const state = aState("first");
  const [scenario] = state.project.scenarios;
  const lines = [line("east rooms", "expansions"), line("west rooms", "expansions")];
  const measures = lines.map(({ id }, at) =>
    aMeasure(`m${at}`, {
      kind: "expand",
      year: 2021 + at,
      school: "old",
      stage: "primary",
      addedRooms: 1,
      line: id,
    }),
  );
  return {
    ...state,
    city: { ...state.city, plan: { ...state.city.plan, lines } },
    project: { ...state.project, scenarios: [{ ...scenario, measures }] },
  };
}

it("goes red in one line without its measure, and green with undo", async () => {
  const { on, store, ...screen } = await aScreen(<LedgerPage />, promised());
  const row = (name: string) => on.getByRole("button", { name }).closest("tr")?.textContent;
  const whole = t("ledger.allClosed", { count: 2 });
  expect(on.getByText(whole)).toBeTruthy();

  await screen.click(on.getByRole("button", { name: "west rooms" }));
  const [remove] = on.getAllByRole("button", { name: new RegExp(t("ledger.remove", { name: "" })) });
  await screen.click(remove);

  expect(store.getState().project.scenarios[0].measures).toHaveLength(1);
  expect(on.getByText(t("ledger.missing", { missing: 1, lines: "west rooms" }))).toBeTruthy();
  expect(row("east rooms")).toContain(t("ledger.closed"));
  expect(row("west rooms")).not.toContain(t("ledger.closed"));
  await screen.after(() => screen.commands.undo());
  expect(on.getByText(whole)).toBeTruthy();
  expect(row("west rooms")).toContain(t("ledger.closed"));
});
