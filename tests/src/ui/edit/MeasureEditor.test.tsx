// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { createI18n } from "../../../../src/i18n/createI18n";
import type { State } from "../../../../src/state/store";
import { LeftPanel } from "../../../../src/ui/edit/LeftPanel";
import "../../../../src/ui/edit/MeasureEditor"; // fetched when it is opened; here it is there already
import { aBuild, aState } from "../../state/aState";
import { aScreen } from "../aScreen";

const { t } = createI18n("en");

/** A plan of one expansion. */
function planned(): State {
  const state = aState("first");
  const [scenario] = state.project.scenarios;
  return {
    ...state,
    project: { ...state.project, scenarios: [{ ...scenario, measures: [aBuild("more")] }] },
  };
}

it("tries out what is typed, keeps it when it is saved, and forgets it when it is left", async () => {
  const { on, store, ...screen } = await aScreen(<LeftPanel />, planned());
  const kept = () => store.getState().project.scenarios[0].measures[0];
  const openIt = () => screen.click(on.getAllByRole("button", { name: /old/ })[0]);
  const rooms = () => on.getByRole("textbox", { name: t("form.addedRooms") });

  await openIt();
  await screen.write(rooms(), "7");
  expect(store.getState().draft).toMatchObject({ addedRooms: 7 });
  expect(kept()).toMatchObject({ addedRooms: 2 });
  await screen.click(on.getByRole("button", { name: t("form.cancel") }));
  expect(store.getState().draft).toBeUndefined();
  expect(kept()).toMatchObject({ addedRooms: 2 });

  await openIt();
  await screen.write(rooms(), "7");
  await screen.click(on.getByRole("button", { name: t("form.save") }));
  expect(kept()).toMatchObject({ addedRooms: 7 });
  await screen.after(() => screen.commands.undo());
  expect(kept()).toMatchObject({ addedRooms: 2 });
});

it("says what is out of range, tries nothing out and cannot be saved", async () => {
  const { on, store, ...screen } = await aScreen(<LeftPanel />, planned());
  await screen.click(on.getAllByRole("button", { name: /old/ })[0]);

  await screen.write(on.getByRole("textbox", { name: t("form.addedRooms") }), "99999");

  expect(on.getByText(t("edit.gap.range"))).toBeTruthy();
  expect(store.getState().draft).toBeUndefined();
  expect(on.getByRole("button", { name: t("form.save") }).hasAttribute("disabled")).toBe(true);
});
