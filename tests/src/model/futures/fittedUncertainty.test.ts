import { expect, it } from "vitest";
import { USUAL_UNCERTAINTY } from "../../../../src/domain/uncertainty";
import { withUncertainty } from "../../../../src/model/futures/fittedUncertainty";
import { aCity } from "../../../builders/aCity";

const { dataset, assumptions } = aCity().settlement("home").school("school").build();
const knownBirths = (values: readonly number[]) => ({
  ...assumptions,
  fertility: {
    ...assumptions.fertility,
    knownBirths: values.map((value, at) => ({ year: 2012 + at, value })),
  },
});

it("takes the step of births from a series of eight years", () => {
  const upAndDown = [100, 110, 100, 110, 100, 110, 100, 110, 100];

  const { uncertainty } = withUncertainty(dataset, knownBirths(upAndDown));

  expect(uncertainty?.birthSteps).toEqual({
    city: expect.closeTo(Math.log(1.1), 12),
    county: USUAL_UNCERTAINTY.birthSteps.county,
  });
});

it("takes what is usual where the series is shorter, and nothing in place of what is believed", () => {
  const believed = {
    ...assumptions,
    uncertainty: { ...USUAL_UNCERTAINTY, birthSteps: { city: 0.5, county: 0 } },
  };

  expect(withUncertainty(dataset, knownBirths([100, 110, 100])).uncertainty).toEqual(USUAL_UNCERTAINTY);
  expect(withUncertainty(dataset, believed)).toBe(believed);
});
