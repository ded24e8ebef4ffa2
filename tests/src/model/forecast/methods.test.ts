import { describe, expect, it } from "vitest";
import { bridgeRolls } from "../../../../src/model/forecast/bridgeRolls";
import { forecasts } from "../../../../src/model/forecast/methods";
import type { Rolls } from "../../../../src/model/forecast/rolls";

/** Rolls of one district from tables of [grade][year]. */
const rollsOf = (...schools: readonly (readonly (readonly number[])[])[]): Rolls => ({
  firstYear: 2016,
  years: schools[0][0].length,
  grades: schools[0].length,
  districts: 1,
  schools: schools.map((pupils, at) => ({ id: `s${at}`, district: 0, pupils })),
});

/** A school whose every grade has as many pupils in every year. */
const steady = (pupils: number, grades: number, years: number) =>
  Array.from({ length: grades }, () => new Array<number>(years).fill(pupils));

describe("forecasts from rolls", () => {
  it("moves cohorts up by the school's own ratios of three years", () => {
    const half = rollsOf([
      [40, 40, 40, 40],
      [20, 20, 20, 20],
    ]);

    const { school3, noChange } = forecasts(half, undefined, 3, 2);

    expect(school3[0][1]).toEqual([20, 20]);
    expect(noChange[0]).toEqual([
      [40, 40],
      [20, 20],
    ]);
  });

  it("lets a large cohort pass through the grades", () => {
    const wave = rollsOf([
      [30, 30, 30, 60],
      [30, 30, 30, 30],
      [30, 30, 30, 30],
    ]);

    const { district } = forecasts(wave, () => 1, 3, 2);

    expect(district[0][1][0]).toBe(60);
    expect(district[0][2][1]).toBe(60);
  });

  it("takes entrants in step with the children born", () => {
    const births = [100, 100, 100, 100, 50, 25];
    const { school3, shrunk } = forecasts(rollsOf([[20, 20, 20, 20]]), (_, __, year) => births[year], 3, 2);

    expect(school3[0][0]).toEqual([10, 5]);
    expect(shrunk[0][0]).toEqual([10, 5]);
  });

  it("believes a small school's ratio less than a large one's", () => {
    const others = Array.from({ length: 8 }, (_, at) => [
      new Array<number>(6).fill(200),
      Array.from({ length: 6 }, (_, year) => 200 + (at % 2 === 0 ? 1 : -1) * (20 + ((year * 7) % 5))),
    ]);
    const small = [new Array<number>(6).fill(10), new Array<number>(6).fill(5)];
    const large = [new Array<number>(6).fill(400), new Array<number>(6).fill(200)];

    const { shrunk } = forecasts(rollsOf(...others, small, large), () => 1, 5, 1);

    const [ofSmall, ofLarge] = [shrunk[8][1][0] / 10, shrunk[9][1][0] / 400];
    expect(ofLarge).toBeGreaterThan(0.5);
    expect(ofLarge).toBeLessThan(ofSmall);
    expect(ofSmall).toBeLessThan(1);
  });

  it("lets a school that opened with its lowest grade grow to what its neighbours teach", () => {
    const young = [
      [0, 0, 0, 20],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ];

    const { school3 } = forecasts(rollsOf(steady(30, 3, 4), steady(30, 3, 4), young), () => 1, 3, 3);

    expect(school3[2].map((grade) => grade.map(Math.round))).toEqual([
      [20, 20, 20],
      [20, 20, 20],
      [0, 20, 20],
    ]);
  });

  it("forecasts nobody in a school that has closed", () => {
    const closed = rollsOf(steady(30, 2, 4), [
      [9, 9, 0, 0],
      [9, 9, 0, 0],
    ]);

    for (const made of Object.values(forecasts(closed, undefined, 3, 2)))
      expect(made[1].flat()).toEqual([0, 0, 0, 0]);
  });
});

describe("a change of layout in the history", () => {
  /** The second school closes after its third year, and the first takes its pupils. */
  const merged = rollsOf(
    [
      [30, 30, 30, 42, 42],
      [30, 30, 30, 42, 42],
    ],
    [
      [12, 12, 12, 0, 0],
      [12, 12, 12, 0, 0],
    ],
    steady(50, 2, 5),
  );

  it("counts a closed school's pupils where they went, in the years before", () => {
    const { rolls, changes } = bridgeRolls(merged, 4);

    expect(changes).toEqual([
      { kind: "closed", school: 1, year: 3, grades: [0, 1], others: [{ school: 0, share: 1 }] },
    ]);
    expect(rolls.schools[0].pupils).toEqual(steady(42, 2, 5));
    expect(rolls.schools[1].pupils).toEqual(steady(0, 2, 5));
    expect(rolls.schools[2].pupils).toEqual(steady(50, 2, 5));
  });

  it("knows nothing of a change that lies ahead", () => {
    expect(bridgeRolls(merged, 2)).toEqual({
      changes: [],
      rolls: {
        ...merged,
        years: 3,
        schools: merged.schools.map((school) => ({
          ...school,
          pupils: school.pupils.map((years) => years.slice(0, 3)),
        })),
      },
    });
  });

  it("gives the upper grades of a teaching point to the school that took them over", () => {
    const { rolls, changes } = bridgeRolls(
      rollsOf(
        [
          [10, 10, 10, 10],
          [10, 10, 0, 0],
        ],
        [
          [40, 40, 40, 40],
          [40, 40, 50, 50],
        ],
        steady(60, 2, 4),
      ),
      3,
    );

    expect(changes.map(({ kind, school, grades }) => ({ kind, school, grades }))).toEqual([
      { kind: "gradesLost", school: 0, grades: [1] },
    ]);
    expect(rolls.schools[1].pupils[1]).toEqual([50, 50, 50, 50]);
  });

  it("gives a school that opened with all grades the past of those that sent its pupils", () => {
    const { rolls, changes } = bridgeRolls(
      rollsOf(
        [
          [60, 60, 40, 40],
          [60, 60, 40, 40],
        ],
        [
          [0, 0, 20, 20],
          [0, 0, 20, 20],
        ],
        steady(50, 2, 4),
        steady(70, 2, 4),
      ),
      3,
    );

    expect(changes.map(({ kind, school }) => ({ kind, school }))).toEqual([{ kind: "opened", school: 1 }]);
    expect(rolls.schools[0].pupils).toEqual(steady(40, 2, 4));
    expect(rolls.schools[1].pupils).toEqual(steady(20, 2, 4));
  });
});
