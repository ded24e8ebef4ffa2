import { describe, expect, it } from "vitest";
import { birthsSeries } from "../../../../src/model/readers/birthsSeries";
import { placeJourneys } from "../../../../src/model/readers/placeJourneys";
import { liesIn, settlementRows } from "../../../../src/model/readers/placeRows";
import { placeSeries } from "../../../../src/model/readers/placeSeries";
import { aCity, run } from "../../../builders/aCity";

const { results } = run(
  aCity()
    .settlement("a", { county: "east", entrants: 50, residents: { 0: 8 } })
    .settlement("b", { county: "east", x: 100, entrants: 10 })
    .settlement("c", { county: "west", entrants: 7 })
    .school("school", { county: "east", rooms: 6 })
    .build(),
);

describe("a place over the years", () => {
  it("sets the pupils who live there against the seats that stand there", () => {
    expect(placeSeries(results, { kind: "county", id: "east" }, "primary")[1]).toMatchObject({
      demand: 60,
      seats: 240,
    });
    expect(placeSeries(results, { kind: "county", id: "west" }, "primary")[1]).toMatchObject({
      demand: 7,
      unplaced: 7,
      seats: 0,
    });
  });

  it("counts no seats for a set of settlements", () => {
    const [, now] = placeSeries(results, { kind: "settlements", ids: ["b", "c"] }, "primary");

    expect(now).toMatchObject({ demand: 17, seats: 0 });
  });

  it("adds up the children under one year", () => {
    expect(birthsSeries(results, { kind: "city" }).map(({ infants }) => infants)).toEqual([8, 0]);
  });

  it("knows which settlements and schools lie in it", () => {
    expect(settlementRows(results, { kind: "county", id: "east" })).toEqual([0, 1]);
    expect(liesIn({ kind: "township", id: "west" })({ id: "c", county: "west", township: "west" })).toBe(
      true,
    );
  });

  it("lists the journeys of a county's schools", () => {
    const journeys = placeJourneys(results, 2021, "primary", "east");

    expect(journeys.reduce((sum, { pupils }) => sum + pupils, 0)).toBe(
      placeSeries(results, { kind: "county", id: "east" }, "primary")[1].enrolled,
    );
  });
});
