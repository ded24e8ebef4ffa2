import { describe, expect, it } from "vitest";
import type { Scenario } from "../../../src/domain/scenario";
import { carryPlans, dueMeasures, type Verdict, verdictKey } from "../../../src/state/carryPlans";
import { BASE_YEAR } from "../../builders/aCity";
import { aMeasure } from "../../builders/aMeasure";
import { aBuild, aState } from "./aState";

const HOUSING = aMeasure("estate", {
  kind: "housing",
  year: BASE_YEAR + 1,
  compound: {
    id: "estate",
    name: { zh: "", en: "" },
    county: "c",
    township: "t",
    setting: "town",
    terrain: "plain",
    lng: 0,
    lat: 0,
  },
  phases: [
    { year: BASE_YEAR + 1, dwellings: 10 },
    { year: BASE_YEAR + 4, dwellings: 20 },
  ],
  occupancy: [{ year: 0, value: 1 }],
  demand: { by: "residents", personsPerDwelling: 3 },
});

function plans() {
  const { city, project } = aState("plan");
  const [scenario] = project.scenarios;
  const measures = [aBuild("a"), aBuild("b"), aBuild("c"), aBuild("d", BASE_YEAR + 3), HOUSING];
  const own: Scenario = { ...scenario, measures };
  const { dataset } = city.model;
  const after = {
    assumptions: { ...city.assumptions, daySchools: city.assumptions.daySchools, calibrate: false },
    model: { dataset: { ...dataset, key: "next", baseYear: BASE_YEAR + 1 } },
  };
  return { city, project: { ...project, scenarios: [own] }, after };
}

describe("the plans of a city that gets its next year", () => {
  it("ask of measures that the new base year overtakes, not of those with something still ahead", () => {
    const { project } = plans();
    const due = dueMeasures(project, BASE_YEAR, BASE_YEAR + 1);

    expect(due.map(({ measure }) => measure.id)).toEqual(["a", "b", "c"]);
    expect(dueMeasures(project, BASE_YEAR, BASE_YEAR)).toEqual([]);
  });

  it("keep a measure as done, put it off by a year, drop it, or leave it as it is", () => {
    const { city, project, after } = plans();
    const verdicts = new Map<string, Verdict>([
      [verdictKey("plan", "a"), "done"],
      [verdictKey("plan", "b"), "late"],
      [verdictKey("plan", "c"), "dropped"],
    ]);
    const carried = carryPlans(project, city, after, verdicts);
    const [{ measures }] = carried.scenarios;

    expect(carried.datasetKey).toBe("next");
    expect(measures.map(({ id, year, status }) => [id, year, status])).toEqual([
      ["a", BASE_YEAR + 1, "done"],
      ["b", BASE_YEAR + 2, "planned"],
      ["d", BASE_YEAR + 3, "planned"],
      ["estate", BASE_YEAR + 1, "planned"],
    ]);
  });

  it("believe as the city does now, but for what the plans themselves had changed", () => {
    const { city, project, after } = plans();
    const own = { ...project, assumptions: { ...project.assumptions, daySchools: 1 } };
    const { assumptions } = carryPlans(own, city, after, new Map());

    expect(assumptions.calibrate).toBe(false);
    expect(assumptions.daySchools).toBe(1);
  });
});
