import { expect, it } from "vitest";
import { schoolSeries } from "../../../../src/model/readers/schoolSeries";
import { aCity, run } from "../../../builders/aCity";

it("tells pupils and seats of every year, of a stage or of all", () => {
  const { results } = run(
    aCity()
      .settlement("village", { entrants: 30 })
      .school("school", { offers: [{ stage: "junior" }] })
      .build(),
  );

  expect(schoolSeries(results, "school")).toEqual([
    { year: 2020, isOpen: true, pupils: 0, seats: 360 },
    { year: 2021, isOpen: true, pupils: 30, seats: 360 },
  ]);
  expect(schoolSeries(results, "school", "junior")[1]).toMatchObject({ pupils: 0, seats: 120 });
});
