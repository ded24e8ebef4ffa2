import { describe, expect, it } from "vitest";
import { aCity, run } from "../../builders/aCity";

/** One village, 30 children in each of grades 1 to 3, and schools so many metres away; those of the base year sit in the first. */
const summaries = (metres: readonly number[], daySchools = 15) => {
  const city = aCity().settlement("village", { residents: { 5: 30, 6: 30, 7: 30 } });
  metres.forEach((x, row) => {
    city.school(`school${row}`, { x, rooms: 6, ...(row === 0 && { enrolled: [30, 30, 0, 0, 0, 0] }) });
  });
  const { results } = run(city.years(1).assume({ daySchools }).build());
  const primary = results.units.find(({ unit }) => unit.stage === 1);
  return primary?.years.map(({ summary: { pupils, unplaced, short, outOfReach, aboveOwnSeats } }) => ({
    pupils,
    unplaced,
    short,
    outOfReach,
    aboveOwnSeats,
  }));
};

describe("pupils who keep a seat out of reach (method 4.5)", () => {
  it("are nobody where the school lies within the 3 km of a day", () => {
    expect(summaries([2000])?.map(({ outOfReach }) => outOfReach)).toEqual([0, 0]);
  });

  it("are the 60 of the base year, 5 km from their school: as many are short, though none lacks a seat; a year on, entrants are unplaced", () => {
    const [base, next] = summaries([5000]) ?? [];

    expect(base).toMatchObject({ outOfReach: 60, short: 60, unplaced: 0, aboveOwnSeats: 0 });
    expect(next.outOfReach).toBe(60);
    expect(next.short).toBe(next.outOfReach + next.unplaced);
  });

  it("are those who stay at a school that is not among the nearest that they may choose, and none of them is short", () => {
    expect(summaries([2000, 1000], 1)?.[1]).toMatchObject({ outOfReach: 60, short: 0 });
    expect(summaries([2000, 1000], 2)?.[1]).toMatchObject({ outOfReach: 0, short: 0 });
  });
});
