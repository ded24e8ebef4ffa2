import { expect, it } from "vitest";
import type { SchoolId } from "../../../../src/domain/ids";
import { missingNames } from "../../../../src/model/readers/missingNames";
import { aCity, run } from "../../../builders/aCity";

it("names what a measure that was set aside asks for in vain, and nothing of one that stands", () => {
  const { results } = run(
    aCity()
      .settlement("village", { entrants: 10 })
      .school("school")
      .years(2)
      .measure({ kind: "merge", year: 2021, school: "gone", into: "school", campusStays: false })
      .measure({ kind: "close", year: 2022, school: "school" })
      .build(),
  );
  const [merger, closure] = results.scenario.measures;

  expect(results.setAside).toEqual([merger.id]);
  expect(missingNames(results, merger)).toEqual(["gone" as SchoolId]);
  expect(missingNames(results, closure)).toEqual([]);
});
