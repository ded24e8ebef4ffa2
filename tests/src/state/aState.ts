import { setImmediate as breath } from "node:timers/promises";
import type { Scenario } from "../../../src/domain/scenario";
import { createAppStore, type State } from "../../../src/state/store";
import { firstView } from "../../../src/state/view";
import { aCity, BASE_YEAR } from "../../builders/aCity";
import { aMeasure } from "../../builders/aMeasure";

const NOTHING: GeoJSON.FeatureCollection = { type: "FeatureCollection", features: [] };

/** A school more in some year. */
export const aBuild = (id: string, year = BASE_YEAR + 1) =>
  aMeasure(id, { kind: "expand", year, school: "old", stage: "primary", addedRooms: 2 });

/** A village with one school, and a project of named scenarios without measures; they differ in what they believe. */
export function aState(...ids: readonly string[]): State {
  const { model, norms, assumptions } = aCity().settlement("village", { entrants: 30 }).school("old").build();
  const scenarios = (ids.length === 0 ? ["first"] : ids).map(
    (id, at) =>
      ({
        id,
        name: { zh: id, en: id },
        ...(at > 0 && { beliefs: { daySchools: 15 - at } }),
        measures: [],
      }) as unknown as Scenario,
  );
  const name = { zh: "", en: "" };
  return {
    city: {
      model,
      norms,
      assumptions,
      plan: { name, lines: [], targets: [] },
      normSources: [],
      assumptionSources: [],
      outlines: NOTHING,
      rivers: NOTHING,
      backgrounds: [],
    },
    project: { datasetKey: model.dataset.key, assumptions, scenarios, costs: {}, budget: [], reported: [] },
    past: [],
    future: [],
    view: firstView(scenarios[0].id, BASE_YEAR),
    runs: {},
  };
}

export const aStore = (...ids: readonly string[]) => createAppStore(aState(...ids));

/** Lets everything happen that can happen without time passing. */
export async function quiet(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await breath();
}
