import { expect, it } from "vitest";
import { offerEffect } from "../../src/model/offerEffect";
import { simulate, simulateAll } from "../../workers/engine/simulate";
import { createPlanner } from "../../workers/planner";
import { tryOffers } from "../../workers/tryOffers";
import { aCity, BASE_YEAR, planned } from "../builders/aCity";
import { aMeasure } from "../builders/aMeasure";

/** 100 entrants a year before one room of 40 (50 tolerated) a grade. */
const city = aCity()
  .settlement("town", { residents: { 5: 100, 6: 100 } })
  .school("small", { rooms: 1, grades: [1, 1], enrolled: [40] })
  .years(3)
  .build();
const year = BASE_YEAR + 1;
const offers = [{ school: "small", stage: "primary" as const }];

it("says what a run with one more class says: 50 children less without a place", () => {
  const tried = [...tryOffers({ ...city, year, offers })].filter((one) => one !== undefined);

  expect(tried).toHaveLength(1);
  expect(tried[0]).toMatchObject({ at: 0, effect: { unplaced: -50 } });
});

it("is the difference of two whole runs, with what is remembered of an earlier one or without", () => {
  const memory = simulateAll(city);
  const more = planned(city, [
    aMeasure("more", { kind: "expand", year, school: "small", stage: "primary", addedRooms: 1 }),
  ]);
  const effect = offerEffect(memory.results, simulateAll(more).results, year, "primary");

  expect([...tryOffers({ ...city, year, offers }, memory)].at(-1)?.effect).toEqual(effect);
  expect([...tryOffers({ ...city, year, offers })].at(-1)?.effect).toEqual(effect);
});

it("builds each trial on the run that it is held against, not on the earlier one", () => {
  const other = simulateAll(
    planned(city, [
      aMeasure("other", { kind: "expand", year, school: "small", stage: "primary", addedRooms: 3 }),
    ]),
  );
  const readingsFor = (tried: typeof offers) => {
    let readings = 0;
    const memory = {
      ...other,
      get results() {
        readings++;
        return other.results;
      },
    };
    expect([...tryOffers({ ...city, year, offers: tried }, memory)].at(-1)?.effect.unplaced).toBe(-50);
    return readings;
  };

  expect(readingsFor([...offers, ...offers, ...offers])).toBe(readingsFor(offers));
});

it("takes from a run that was left on its way all but the year of the unit that changes", () => {
  for (const { done, memory } of simulate(city)) {
    if (done < 2) continue;
    const left = memory();
    const more = planned(city, [
      aMeasure("more", { kind: "expand", year: year + 1, school: "small", stage: "primary", addedRooms: 1 }),
    ]);
    for (const { done: again, soFar } of simulate({ ...more, memory: left })) {
      if (again < 2) continue;
      const kept = soFar().units.map(({ years }, unit) =>
        years.map((one, offset) => one === left.results.units[unit].years[offset]),
      );
      expect(kept.flat().filter((isKept) => !isKept)).toHaveLength(1);
      return;
    }
  }
  expect.unreachable();
});

it("gives way to a run that is asked for meanwhile", async () => {
  const planner = createPlanner(() => new Promise((resume) => setTimeout(resume, 0)));
  planner.open(city.dataset);
  const { scenario, assumptions, norms, years } = city;
  const told: number[] = [];

  const trial = planner.tryOffers({ ticket: 1, scenario, assumptions, norms, years, year, offers }, (at) =>
    told.push(at),
  );
  const run = planner.run({ ticket: 2, scenario, assumptions, norms, years });

  expect(await trial).toBe("cancelled");
  expect((await run).status).toBe("done");
  expect(told).toEqual([]);
});
