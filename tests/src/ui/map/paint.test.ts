import { describe, expect, it } from "vitest";
import { settlementFigures } from "../../../../src/model/readers/settlementFigures";
import { schoolClass } from "../../../../src/ui/map/classes";
import { casesOf } from "../../../../src/ui/map/highlight";
import { schoolPaint, settlementPaint } from "../../../../src/ui/map/paint";
import { schoolFigures } from "../../../../src/ui/map/schoolFigures";
import { aCity, aSchool, run } from "../../../builders/aCity";

const crowded = () =>
  aCity()
    .settlement("village", { x: 0, entrants: 45 })
    .school("crowded", { x: 100, rooms: 1, grades: [1, 1] })
    .school("empty", { x: 20_000, rooms: 6 });

describe("how rows look", () => {
  it("marks a class above the standard, and the class of the utilisation", () => {
    const { results } = run(crowded().build());
    const figures = schoolFigures(results, 2021, "primary");

    const [full, empty] = schoolPaint(figures, "classBand", results.norms, { selected: new Set([0]) });

    expect(full).toMatchObject({ open: 1, over: 1, c: 1, s: 1, d: 0 });
    expect(empty).toMatchObject({ open: 1, over: 0, c: -1, s: 0, d: 0 });
    expect(schoolClass("utilisation", figures[1], results.norms)).toBe(0);
  });

  it("dims what a highlighted figure does not count", () => {
    const { results } = run(crowded().build());
    const { schools } = casesOf(results, { year: 2021, stage: "primary" }, "classesOverCap");

    const paint = schoolPaint(schoolFigures(results, 2021, "primary"), "utilisation", results.norms, {
      selected: new Set(),
      highlighted: schools,
    });

    expect([...schools]).toEqual([0]);
    expect(paint.map(({ h, d }) => [h, d])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it("draws a school that is planned, open and closed apart", () => {
    const { results } = run(
      crowded()
        .measure({ kind: "build", year: 2022, opens: "all", school: aSchool("new", { x: 50 }) })
        .measure({ kind: "close", year: 2022, school: "empty" })
        .years(2)
        .build(),
    );
    const at = (year: number) =>
      schoolFigures(results, year, "primary").map(({ status, isBuilt }) => [status, isBuilt]);

    expect(at(2021)).toEqual([
      ["open", false],
      ["open", false],
      ["notYet", true],
    ]);
    expect(at(2022)).toEqual([
      ["open", false],
      ["closed", false],
      ["open", true],
    ]);
    expect(schoolFigures(results, 2022, "junior")[0].status).toBe("other");
  });

  it("makes the area of a disc go with its pupils, and rings a child without a seat", () => {
    const { results } = run(
      aCity().settlement("village", { entrants: 16 }).school("far", { x: 9000 }).build(),
    );

    const [paint] = settlementPaint(settlementFigures(results, 2021, "primary"), "served", {
      selected: new Set(),
    });

    expect(paint).toMatchObject({ r: 4, u: 1, c: 3, on: 1 });
  });
});
