import { describe, expect, it } from "vitest";
import { busNeed, busRiders } from "../../../../src/model/readers/busRiders";
import { shortageParts } from "../../../../src/model/readers/shortageParts";
import { shortageAt, shortages } from "../../../../src/model/readers/shortages";
import { planWarnings, yearWarnings } from "../../../../src/model/readers/warnings";
import { aCity, planned, run } from "../../../builders/aCity";

const crowded = () =>
  aCity()
    .settlement("village", { x: 0, residents: { 5: 300 } })
    .school("school", { x: 100, rooms: 6 });

describe("a shortage", () => {
  it("says who asks, what is in reach, and how many seats are missing", () => {
    const { results } = run(crowded().build());

    const worst = shortages(results, 2021).find(({ about }) => about === "seats");

    expect(worst).toMatchObject({
      settlements: ["village"],
      schools: ["school"],
      pupils: 300,
      capacity: 240,
      short: 60,
    });
    expect(worst && shortageAt(results, 2021, worst)).toEqual(worst);
    expect(worst && shortageParts(results, worst).schools[0]).toMatchObject({ id: "school", seats: 240 });
    expect(worst && shortageParts(results, worst).settlements[0]).toMatchObject({
      id: "village",
      pupils: 300,
    });
  });

  it("of a whole class comes first among the warnings", () => {
    const { results } = run(crowded().build());

    expect(yearWarnings(results, 2021)[0]).toMatchObject({ kind: "shortage", severity: "critical" });
  });
});

describe("the other warnings", () => {
  it("name a small school and nobody else", () => {
    const { results } = run(
      aCity().settlement("village", { entrants: 20 }).school("school", { rooms: 6 }).build(),
    );

    const kinds = yearWarnings(results, 2021).map((warning) => warning.kind);

    expect(kinds).toEqual(["small"]);
  });

  it("name a closure without a hearing", () => {
    const city = crowded().measure({ kind: "close", school: "school", year: 2021 }).build();

    const [gate] = planWarnings(run(city).results, run(planned(city, [])).results);

    expect(gate).toMatchObject({ kind: "gate", school: "school", year: 2021 });
    expect(gate.kind === "gate" && gate.unmet.map(({ condition }) => condition)).toContain("hearing");
  });

  it("name buses with fewer seats than riders from the first year of it: 60 on 50 seats, then 70, for whom it needs two", () => {
    const { results } = run(
      aCity()
        .settlement("village", { x: 3500, residents: { 5: 30, 6: 30, 4: 10 } })
        .school("school", { rooms: 12, enrolled: [30] })
        .measure({ kind: "bus", year: 2021, school: "school", stage: "primary", addedBuses: 1 })
        .years(2)
        .build(),
    );

    expect(planWarnings(results, results)).toMatchObject([
      {
        kind: "busesFew",
        school: "school",
        measure: "m0",
        year: 2021,
        short: 10,
        worstYear: 2022,
        worstShort: 20,
      },
    ]);
    const [bus] = results.scenario.measures;
    if (bus?.kind !== "bus") throw new Error("the plan has one measure, a bus");
    expect(busRiders(results, bus, 2021)).toMatchObject({ pupils: 60, seats: 50 });
    expect(busNeed(results, bus)).toEqual({ year: 2022, pupils: 70, buses: 2 });
    expect(busNeed(results, { ...bus, year: 2023 })).toBeUndefined();
  });
});
