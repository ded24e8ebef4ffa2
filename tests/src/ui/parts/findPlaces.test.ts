import { expect, it } from "vitest";
import { findPlaces, placesIndex } from "../../../../src/ui/parts/findPlaces";
import { aCity, aSchool } from "../../../builders/aCity";

const { dataset } = aCity().settlement("xiangyang").build();
const named = {
  ...dataset,
  settlements: [{ ...dataset.settlements[0], name: { zh: "向阳巷居委会", en: "Xiàngyáng Xiang" } }],
};
const schools = [
  { ...aSchool("a"), name: { zh: "新向阳小学", en: "New Xiangyang" } },
  { ...aSchool("b"), name: { zh: "向阳小学", en: "Xiangyang primary" } },
];
const found = (typed: string) =>
  findPlaces(placesIndex(named, schools), typed).map(({ selection }) =>
    "id" in selection ? selection.id : "",
  );

it("finds a place by a part of its Chinese name, names that begin with it first", () => {
  expect(found("向阳")).toEqual(["b", "a", "xiangyang"]);
});

it("finds it by pinyin with or without tones and spaces", () => {
  expect(found("xiangyang xiang")).toEqual(["xiangyang"]);
  expect(found("XIANGYANGXIANG")).toEqual(["xiangyang"]);
});

it("finds nothing for nothing", () => {
  expect(found("  ")).toEqual([]);
});
