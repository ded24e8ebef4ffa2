import { expect, it } from "vitest";
import { writerIn } from "../../../../src/i18n/figureWriter";
import type { Box } from "../../../../src/io/charts/marks";
import { seatBars } from "../../../../src/io/charts/seatBars";

const room = { width: 400, height: 132, writer: writerIn("en") };
const bars = [
  { key: 2025, tick: "2025", value: 100, seats: 100 },
  { key: 2026, tick: "2026", value: 150, seats: 100 },
];

it("hatches the pupils above the seats, on top of those who have one", () => {
  const { marks } = seatBars({ bars, ...room });
  const boxes = marks.filter((mark): mark is Box => mark.kind === "box");

  expect(boxes.map(({ role, isHatched }) => [role, isHatched === true])).toEqual([
    ["pupils", false],
    ["pupils", false],
    ["large", true],
  ]);
  expect(boxes[2].height / boxes[1].height).toBeCloseTo(0.5);
  expect(boxes[2].y + boxes[2].height).toBeCloseTo(boxes[1].y);
});

it("marks the year that is looked at, and lets every year be picked", () => {
  const { marks, hits } = seatBars({ bars, marked: 2026, titleOf: ({ tick }) => tick, ...room });

  expect(marks.flatMap((mark) => (mark.kind === "words" && mark.isBold ? [mark.text] : []))).toEqual([
    "2026",
    "150",
  ]);
  expect(hits?.map(({ key, title }) => [key, title])).toEqual([
    [2025, "2025"],
    [2026, "2026"],
  ]);
});
