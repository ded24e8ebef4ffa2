import { describe, expect, it } from "vitest";
import { totals } from "../../../../src/model/indicators/totals";
import { flowsOf } from "../../../../src/model/readers/flows";
import { settlementFigures } from "../../../../src/model/readers/settlementFigures";
import { settlementClass } from "../../../../src/ui/map/classes";
import { aCity, run } from "../../../builders/aCity";

describe("figures of settlements", () => {
  it("tells who is served, who travels beyond the radius and who has no seat", () => {
    const { results } = run(
      aCity()
        .settlement("a near", { x: 0, entrants: 12 })
        .settlement("b beyond", { x: 2600, entrants: 9 })
        .settlement("c nobody's", { x: 9000, entrants: 5 })
        .school("school", { x: 100, rooms: 6 })
        .build(),
    );

    const [near, beyond, nobodys] = settlementFigures(results, 2021, "primary");

    expect(near).toMatchObject({ pupils: 12, served: 12, beyond: 0, unplaced: 0, pupilMetres: 1200 });
    expect(beyond).toMatchObject({ pupils: 9, served: 0, beyond: 9, dayPupils: 9 });
    expect(nobodys).toMatchObject({ pupils: 5, unplaced: 5 });
    expect([near, beyond, nobodys].map((one) => settlementClass("served", one))).toEqual([0, 1, 3]);
    expect([near, beyond, nobodys].map((one) => settlementClass("journey", one))).toEqual([0, 3, -1]);
  });

  it("adds up to the figures of the report", () => {
    const { results } = run(
      aCity()
        .settlement("a", { x: 0, entrants: 30 })
        .settlement("b", { x: 2500, entrants: 70 })
        .school("s", { x: 300, rooms: 6, beds: 4 })
        .years(3)
        .build(),
    );

    const sum = (value: "beyond" | "boarding" | "unplaced") =>
      settlementFigures(results, 2023, "primary").reduce((total, figure) => total + figure[value], 0);
    const city = totals(results, 2023, { stage: "primary" });

    expect(sum("beyond")).toBeCloseTo(city.beyondRadius, 6);
    expect(sum("boarding")).toBeCloseTo(city.boarders, 6);
    expect(sum("unplaced")).toBeCloseTo(city.unplaced, 6);
    expect(flowsOf(results, 2023, "primary").reduce((total, flow) => total + flow.pupils, 0)).toBeCloseTo(
      city.placed,
      6,
    );
  });

  it("takes the radius that a policy set", () => {
    const city = aCity()
      .settlement("village", { x: 2600, entrants: 9 })
      .school("school", { x: 0, rooms: 6 })
      .measure({
        kind: "policy",
        year: 2021,
        stage: "primary",
        set: { serviceRadiusM: { town: 500, rural: 3000 } },
      });

    const [figure] = settlementFigures(run(city.build()).results, 2021, "primary");

    expect(figure).toMatchObject({ served: 9, beyond: 0 });
  });
});
