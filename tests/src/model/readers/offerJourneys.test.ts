import { expect, it } from "vitest";
import { offerJourneys } from "../../../../src/model/readers/offerJourneys";
import { schoolOffers } from "../../../../src/model/readers/schoolOffers";
import { aCity, run } from "../../../builders/aCity";

it("adds up the day journeys to a school", () => {
  const { results } = run(
    aCity()
      .settlement("near", { x: 0, entrants: 10 })
      .settlement("off", { x: 2300, entrants: 20 })
      .school("school", { x: 300 })
      .build(),
  );
  const [{ results: unit, at }] = schoolOffers(results, "school");

  const { dayPupils, pupilMetres, longestM, boarders } = offerJourneys(unit, 1);

  expect([dayPupils[at], pupilMetres[at], longestM[at], boarders[at]]).toEqual([
    30,
    10 * 300 + 20 * 2000,
    2000,
    0,
  ]);
});
