// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { createI18n } from "../../../../src/i18n/createI18n";
import { AssumePage } from "../../../../src/ui/assume/AssumePage";
import { aState } from "../../state/aState";
import { aScreen } from "../aScreen";

const { t } = createI18n("en");

it("moves a point by arrow keys, says what is no longer as shipped, and takes it back by its button and by undo", async () => {
  const screen = await aScreen(<AssumePage />, aState());
  const { on, store } = screen;
  const name = `${t("export.setting.fertility")} · ${t("export.setting.path")}`;
  const shipped = store.getState().project.assumptions.fertility.path;
  const [point] = on.getAllByRole("slider", { name: new RegExp(`^${name}`) });
  const changed = t("assume.changedCount", { count: 1, names: name });
  expect(on.getByText(t("assume.noneChanged"))).toBeTruthy();

  for (let time = 0; time < 3; time++) await screen.press(point, "ArrowDown", true);
  expect(store.getState().past, "in the hand it is no step").toEqual([]);
  await screen.press(point, "Enter");

  expect(on.getByText(changed)).toBeTruthy();
  expect(store.getState().past).toHaveLength(1);
  expect(store.getState().project.assumptions.fertility.path[0].value).toBeLessThan(shipped[0].value);

  await screen.click(on.getByRole("button", { name: t("assume.backOf", { name }) }));
  expect(on.queryByText(changed)).toBeNull();
  expect(store.getState().project.assumptions.fertility.path).toEqual(shipped);
  await screen.after(() => screen.commands.undo());
  expect(on.getByText(changed)).toBeTruthy();
});

it("shows in what a scenario differs, and changes it for that scenario alone", async () => {
  const state = aState("first", "second");
  const { id } = state.project.scenarios[1];
  const { on, store, ...screen } = await aScreen(<AssumePage />, {
    ...state,
    view: { ...state.view, scenario: id },
  });
  const { assumptions } = store.getState().project;
  expect(
    on.getByText(t("assume.ownCount", { name: "second", count: 1, names: t("export.setting.daySchools") })),
  ).toBeTruthy();

  await screen.click(on.getByRole("radio", { name: t("assume.scenario", { name: "second" }) }));
  await screen.click(on.getByRole("radio", { name: new RegExp(t("assume.group.placement")) }));
  await screen.click(on.getByRole("switch", { name: t("export.setting.wholeVillage") }));

  expect(store.getState().project.scenarios[1].beliefs).toMatchObject({ wholeVillage: true });
  expect(store.getState().project.assumptions).toBe(assumptions);
});

it("says which schools a definition of seats makes short, and offers long-term sizes where the rules name any", async () => {
  const { view, ...rest } = aState();
  const state = { ...rest, view: { ...view, year: view.year + 1 } };
  const norms = { ...state.city.norms, longTermClassSize: { primary: [4] } };
  const { on, store, ...screen } = await aScreen(<AssumePage />, {
    ...state,
    city: { ...state.city, norms },
  });
  await screen.click(on.getByRole("radio", { name: t("assume.group.definition") }));
  expect(on.getByText(t("assume.definition.none"))).toBeTruthy();

  const long = t("assume.definition.long", { primary: 4, junior: 40 });
  await screen.click(on.getByRole("radio", { name: long }));

  expect(store.getState().project.definition?.sizes).toBe("long");
  expect(on.getByRole("rowheader", { name: "old" })).toBeTruthy();

  const plain = await aScreen(<AssumePage />, state);
  await plain.click(plain.on.getByRole("radio", { name: t("assume.group.definition") }));
  expect(plain.on.queryByRole("radio", { name: /40\/40/ })).toBeNull();
});
