import { expect, it } from "vitest";
import { journeyBins } from "../../../../src/model/readers/journeyBins";

const journeys = [
  { metres: 50, pupils: 90, boards: false },
  { metres: 1100, pupils: 10, boards: false },
  { metres: 1150, pupils: 5, boards: true },
];

it("counts journeys in round bins, boarders apart", () => {
  const { bins } = journeyBins(journeys, 5);

  expect(bins.map(({ fromM, dayPupils, boarders }) => [fromM, dayPupils, boarders])).toEqual([
    [0, 90, 0],
    [250, 0, 0],
    [500, 0, 0],
    [750, 0, 0],
    [1000, 10, 5],
  ]);
});

it("takes the mean and the 95th percentile over day pupils", () => {
  const { meanM, p95M, longestM, boarders } = journeyBins(journeys);

  expect(meanM).toBe((90 * 50 + 10 * 1100) / 100);
  expect(p95M).toBe(1100);
  expect(longestM).toBe(1150);
  expect(boarders).toBe(5);
});
