import { expect, it } from "vitest";
import type { Measure } from "../../../../src/domain/measure";
import type { Scenario } from "../../../../src/domain/scenario";
import { measureDifferences } from "../../../../src/model/comparison/measureDifferences";
import { aMeasure } from "../../../builders/aMeasure";

const plan = (measures: readonly Measure[]): Scenario =>
  ({ id: "s", name: { zh: "", en: "" }, measures }) as unknown as Scenario;

const close = (id: string, year: number) => aMeasure(id, { kind: "close", year, school: id });

it("matches measures by id: only here, only there, changed in the year or in a note alone, and alike", () => {
  const reference = plan([close("a", 2021), close("b", 2022), close("c", 2023), close("d", 2024)]);
  const other = plan([
    close("b", 2022),
    close("c", 2025),
    { ...close("d", 2024), note: "talk" },
    close("e", 2021),
  ]);

  const found = measureDifferences(reference, other);

  expect(found.onlyInReference.map(({ id }) => id)).toEqual(["a"]);
  expect(found.onlyInOther.map(({ id }) => id)).toEqual(["e"]);
  expect(found.changed.map(({ after, entries, isSimulated }) => [after.id, entries, isSimulated])).toEqual([
    ["c", ["year"], true],
    ["d", ["note"], false],
  ]);
  expect(found.alike).toBe(1);
});
