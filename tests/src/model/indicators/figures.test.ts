import { describe, expect, it } from "vitest";
import { byStage } from "../../../../src/domain/stage";
import { accessibility, gaussianDecay, stepDecay } from "../../../../src/model/indicators/accessibility";

import { presentValueYuan, runningYuan } from "../../../../src/model/indicators/money";
import { warningOf } from "../../../../src/model/indicators/seatWarning";
import { postsNeeded, type Taught, teachersShort } from "../../../../src/model/indicators/teachers";
import { variation } from "../../../../src/model/indicators/variation";
import { aCity } from "../../../builders/aCity";

const { norms } = aCity().build();

const taught = (offer: Partial<Taught>): Taught => ({
  stage: "primary",
  pupils: 0,
  classes: 0,
  isRural: true,
  ...offer,
});

describe("figures with a worked example", () => {
  it("weights the variation between schools by pupils: 100 with 4 and 300 with 8 make √3 / 7", () => {
    const schools = [
      { pupils: 100, value: 4 },
      { pupils: 300, value: 8 },
    ];

    expect(variation(schools)).toBeCloseTo(Math.sqrt(3) / 7, 12);
    expect(variation([])).toBeNull();
  });

  it("asks 19 pupils a post in primary: 190 pupils with 8 teachers are 2 posts short, and a surplus elsewhere does not help", () => {
    const ratios = { ...norms, pupilsPerTeacher: { ...norms.pupilsPerTeacher, primary: 19 } };
    const short = { offers: [taught({ pupils: 190, classes: 6 })], teachers: 8 };
    const rich = { offers: [taught({ pupils: 19, classes: 1 })], teachers: 5 };

    expect(teachersShort(ratios, [short, rich])).toBe(2);
  });

  it("asks 1.5 posts a class at least in the countryside: 6 classes of 38 pupils ask for 9, in town for 2, and 228 pupils for 12", () => {
    const floored = {
      ...norms,
      pupilsPerTeacher: { ...norms.pupilsPerTeacher, primary: 19 },
      postsPerClass: byStage(() => ({ town: 0, rural: 1.5 })),
    };
    const posts = [
      taught({ pupils: 38, classes: 6 }),
      taught({ pupils: 38, classes: 6, isRural: false }),
      taught({ pupils: 228, classes: 6 }),
    ].map((offer) => postsNeeded(floored, [offer]));

    expect(posts).toEqual([9, 2, 12]);
    expect(postsNeeded(norms, [taught({ pupils: 38, classes: 6 })])).toBe(0); // no ratio, no floor
  });

  it("warns green below 90 % of the normal intake, yellow from there, red from 100 %", () => {
    const warnings = [89, 90, 99, 100].map((entrants) => warningOf(entrants, 100, norms.seatWarning));

    expect(warnings).toEqual(["green", "yellow", "yellow", "red"]);
    expect(warningOf(1, 0, norms.seatWarning)).toBe("red");
  });

  it("shares a school's 50 seats among the 100 pupils of its catchment: half a seat each", () => {
    const pairs = [
      { settlement: 0, school: 0, metres: 400 },
      { settlement: 1, school: 0, metres: 900 },
      { settlement: 2, school: 0, metres: 1100 },
    ];

    expect(accessibility([60, 40, 10], [50], pairs, 1000, stepDecay)).toEqual([0.5, 0.5, 0]);
  });

  it("lets a journey count for 1 at the door and for nothing at the edge of the catchment", () => {
    expect(gaussianDecay(0, 1000)).toBe(1);
    expect(gaussianDecay(1000, 1000)).toBe(0);
    expect(gaussianDecay(500, 1000)).toBeGreaterThan(gaussianDecay(600, 1000));
  });

  it("funds a school of 40 as if it had 100: 100 × 1,000 yuan", () => {
    const costs = {
      ...norms.costs,
      fundedAtLeastPupils: 100,
      runningPerPupilYuan: { ...norms.costs.runningPerPupilYuan, primary: 1000 },
    };
    const offer = { stage: "primary", pupils: 40 };

    expect(runningYuan({ ...norms, costs }, { offers: [offer as never], isSmall: true })).toBe(100_000);
  });

  it("discounts a yuan of next year at 25 % to 0.80", () => {
    expect(presentValueYuan([1, 1], 0.25)).toBe(1.8);
  });
});
