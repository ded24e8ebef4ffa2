import { expect, it } from "vitest";
import type { ListedSchool } from "../../../../src/model/readers/schoolList";
import { EVERY_SCHOOL, passes } from "../../../../src/ui/table/schoolFilter";

const school = {
  stages: ["primary"],
  plan: { county: "east" },
  pupils: 80,
  shortfall: 0,
  classesOverCap: 2,
  measures: 0,
} as unknown as ListedSchool;

it("keeps the schools that meet every wish", () => {
  const kept = (wish: Partial<typeof EVERY_SCHOOL>) =>
    passes({ ...EVERY_SCHOOL, ...wish }, school, "Hill School");

  expect([kept({}), kept({ text: " hill" }), kept({ county: "east", stage: "primary" })]).toEqual([
    true,
    true,
    true,
  ]);
  expect([kept({ only: "onlySmall" }), kept({ only: "onlyOver" })]).toEqual([true, true]);
  expect([kept({ stage: "junior" }), kept({ only: "onlyShort" }), kept({ text: "lake" })]).toEqual([
    false,
    false,
    false,
  ]);
});
