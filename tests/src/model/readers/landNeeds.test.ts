import { describe, expect, it } from "vitest";
import type { CandidateSite } from "../../../../src/domain/place";
import { landNeeds, landNeedsOf } from "../../../../src/model/readers/landNeeds";
import { landWarnings } from "../../../../src/model/readers/warnings";
import { aCity, aSchool, run } from "../../../builders/aCity";
import { aMeasure } from "../../../builders/aMeasure";
import { someCosts } from "../money/someCosts";

const site = (id: string, landStatus: CandidateSite["landStatus"], areaSqm: number) =>
  ({ id, landStatus, areaSqm, name: { zh: id, en: id } }) as unknown as CandidateSite;
const sites = [site("kept", "reserved", 5000), site("fields", "to-be-acquired", 20_000)];
const { norms: rules, assumptions } = aCity().build();
const norms = { ...rules, costs: someCosts() };
const { stages } = assumptions;
const build = (id: string, year: number, rooms: number, on?: string) =>
  aMeasure(id, {
    kind: "build",
    year,
    opens: "all",
    school: aSchool(id, { rooms }),
    ...(on !== undefined && { site: on }),
  });

describe("land that new schools need", () => {
  it("is, for 6 rooms of 40 at 20 m² a seat, 4,800 m², and late where fields take two years and the school opens after one", () => {
    const [needed] = landNeeds({ baseYear: 2020, sites }, norms, stages, [build("a", 2021, 6, "fields")]);

    expect(needed).toMatchObject({
      needSqm: 4800,
      status: "to-be-acquired",
      readyYear: 2022,
      isLate: true,
      lacksSqm: 0,
    });
  });

  it("is in time in the year in which the land is ready, and where the school is already under way", () => {
    const needs = landNeeds({ baseYear: 2020, sites }, norms, stages, [
      build("a", 2022, 6, "fields"),
      { ...build("b", 2021, 6, "fields"), status: "underWay" },
    ]);

    expect(needs.map(({ isLate }) => isLate)).toEqual([false, false]);
  });

  it("does not fit where two schools of 4,800 m² share 5,000, and is unstated off every site", () => {
    const needs = landNeeds({ baseYear: 2020, sites }, norms, stages, [
      build("a", 2021, 6, "kept"),
      build("b", 2023, 6, "kept"),
      build("c", 2023, 6),
    ]);

    expect(needs.map(({ status, lacksSqm }) => [status, lacksSqm])).toEqual([
      ["reserved", 4600],
      ["reserved", 4600],
      ["unstated", 0],
    ]);
  });

  it("warns of a school that opens before its land can be ready, and of no other", () => {
    const city = aCity().settlement("v", { entrants: 10 }).norm({ costs: someCosts() }).years(3);
    const { results } = run({ ...city.build() });
    const planned = {
      ...results,
      model: { ...results.model, dataset: { ...results.model.dataset, sites } },
      scenario: {
        ...results.scenario,
        measures: [build("a", 2021, 6, "fields"), build("b", 2021, 6, "kept")],
      },
    };

    expect(landNeedsOf(planned)).toHaveLength(2);
    expect(landWarnings(planned)).toEqual([
      {
        kind: "landLate",
        severity: "serious",
        stages: ["primary"],
        school: "a",
        measure: "a",
        year: 2021,
        status: "to-be-acquired",
        readyYear: 2022,
      },
    ]);
    expect(landWarnings(planned, "b")).toEqual([]);
    expect(landNeedsOf({ ...planned, setAside: [planned.scenario.measures[0].id] })).toHaveLength(1);
  });
});
