import { expect, it } from "vitest";
import { writeDifference, writeFigure } from "../../../../src/ui/parts/writeFigure";

it("writes money by ten thousands and hundred millions in Chinese, by millions in English", () => {
  expect(writeFigure("cost", 202_000_000, "zh")).toBe("2.02亿");
  expect(writeFigure("cost", 36_100_000, "zh")).toBe("3,610万");
  expect(writeFigure("cost", 202_000_000, "en")).toBe("202m");
});

it("writes a difference with its sign, and none at all where it would read as zero", () => {
  expect(writeDifference("short", -2875.2, "zh")).toBe("−2,875");
  expect(writeDifference("short", 12, "en")).toBe("+12");
  expect(writeDifference("short", 0.3, "en")).toBe("");
});
