import { describe, expect, it } from "vitest";
import { withoutClosures } from "../../../../src/domain/scenario";
import { closureReadiness } from "../../../../src/ui/edit/closureReadiness";
import { aCity, run } from "../../../builders/aCity";
import { aMeasure } from "../../../builders/aMeasure";

const closing = { kind: "close", year: 2021, school: "only" } as const;
const city = aCity().settlement("village", { entrants: 10 }).school("only").measure(closing).build();
const [measure] = city.scenario.measures;
const { results } = run(city);
const open = run({ ...city, scenario: withoutClosures(city.scenario) }).results;

describe("whether a closure may be kept without a second thought", () => {
  it("is not known before both runs are there, and no closing of the only school is", () => {
    expect(closureReadiness(measure, undefined, undefined)).toBe("waiting");
    expect(closureReadiness(measure, results, undefined)).toBe("waiting");
    expect(closureReadiness(measure, results, open)).toBe("unready");
  });

  it("is never a question for other measures", () => {
    const expand = { kind: "expand", year: 2021, school: "only", stage: "primary", addedRooms: 1 } as const;

    expect(closureReadiness(aMeasure("other", expand), undefined, undefined)).toBe("ready");
  });
});
