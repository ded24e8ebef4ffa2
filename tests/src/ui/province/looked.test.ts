import { expect, it } from "vitest";
import { firstLook, likelyOf, rowsBy, worstOf } from "../../../../src/ui/province/looked";
import { aProvince } from "../../../builders/aProvince";

it("looks first at the worst shortage of a province", () => {
  const looked = firstLook(aProvince());

  expect([looked.stage, looked.year, looked.county]).toEqual(["primary", 2021, undefined]);
});

it("counts the counties that are more likely than not to lack seats, and the seats of the middle futures", () => {
  const looked = firstLook(aProvince());

  expect(worstOf(rowsBy(looked))).toEqual({ short: 1, seats: 45 });
  expect(worstOf(rowsBy({ ...looked, year: 2020 }))).toEqual({ short: 1, seats: 10 });
  expect(worstOf(rowsBy({ ...looked, stage: "senior" }))).toEqual({ short: 0, seats: 0 });
});

it("colours by how likely seats are short", () => {
  expect([0, 0.01, 0.2, 0.21, 0.5, 0.8, 0.81, 1].map(likelyOf)).toEqual([
    "none",
    "few",
    "few",
    "some",
    "some",
    "many",
    "most",
    "most",
  ]);
});
