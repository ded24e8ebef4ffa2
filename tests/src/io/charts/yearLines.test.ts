import { expect, it } from "vitest";
import { writerIn } from "../../../../src/i18n/figureWriter";
import { yearLines } from "../../../../src/io/charts/yearLines";

it("breaks a line where a year is not known, and names it at its end", () => {
  const { marks } = yearLines({
    years: [2025, 2026, 2027, 2028, 2029],
    lines: [{ label: "known", values: [10, 12, undefined, 9, 8] }],
    year: 2026,
    width: 400,
    height: 120,
    writer: writerIn("en"),
  });
  const drawn = marks.filter((mark) => mark.role === "series-0");

  expect(drawn.map((mark) => (mark.kind === "line" ? mark.spots.length : mark.kind))).toEqual([
    2,
    2,
    "dot",
    "words",
  ]);
});
