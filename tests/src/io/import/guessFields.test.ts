import { describe, expect, it } from "vitest";
import { fieldOf, fieldText } from "../../../../src/io/import/field";
import { guessFields } from "../../../../src/io/import/guessFields";
import { readCount } from "../../../../src/io/import/readCount";
import { tablesOf } from "./aFile";

async function guessed(name: string, content?: string) {
  const [table] = await tablesOf(name, content);
  const { fields, ...rest } = guessFields(table);
  return { ...rest, fields: fields.map(fieldText).join(" | ") };
}

describe("what columns mean", () => {
  it.each([
    [
      "01-same-name.csv",
      "schools",
      "county | skip | township | code | name | pupils grade=1 | pupils grade=2 | pupils grade=3 | pupils grade=4 | pupils grade=5 | pupils grade=6 | rooms",
    ],
    ["02-swapped-in-one-township.csv", "schools", "code | name | township | lng | lat | pupils"],
    [
      "04-zero-missing-suppressed.csv",
      "schools",
      "name | grade | pupils year=2022 | pupils year=2023 | pupils year=2024",
    ],
    ["05a-gb18030.csv", "schools", "name | township | pupils | rooms"],
    ["05b-utf8-no-bom.csv", "schools", "name | township | pupils | rooms"],
    ["07-one-point-for-many.csv", "schools", "code | name | township | lat | lng | pupils"],
    ["08-settlements.csv", "settlements", "code | name | lng | lat | residents"],
    ["09-percent-only.csv", "schools", "name | year | pupils | skip | share"],
    ["10-html-called.xls", "schools", "code | name | lowGrade | pupils"],
    ["11-one-name-in-two-counties.csv", "schools", "county | name | year | pupils"],
  ])("are told in %s", async (file, kind, fields) => {
    expect(await guessed(file)).toMatchObject({ kind, fields });
  });

  it("are told under a heading of two lines, with the year out of the title", async () => {
    const { fields, year } = await guessed("06-two-row-header.xls");

    expect(year).toBe(2024);
    expect(fields).toBe(
      `skip | name | township | ${[1, 2, 3, 4, 5, 6].map((grade) => `classes grade=${grade} | pupils grade=${grade}`).join(" | ")} | classes | pupils | rooms | skip`,
    );
  });

  it("are left out where they are about persons, by heading or by what stands in them", async () => {
    const { fields } = await guessed(
      "p.csv",
      "学校,校长,甲,乙\n县一小,王某,11010519491231002X,13800138000\n",
    );

    expect(fields).toBe("name | personal | personal | personal");
  });

  it("are told of villages by age group and sex", async () => {
    expect(
      (await guessed("v.csv", "村名称,乡镇,0-4岁男,0-4岁女,85岁及以上\n马家沟,北塬乡,3,4,5\n")).fields,
    ).toBe(
      "name | township | residents sex=male ages=0-4 | residents sex=female ages=0-4 | residents ages=85-100",
    );
  });

  it("are written in a line and read again", () => {
    const field = { what: "residents", year: 2020, sex: "male", ages: [0, 4] } as const;

    expect(fieldOf(fieldText(field))).toEqual(field);
    expect(fieldOf("pupils colour=red")).toBeUndefined();
  });
});

describe("a figure in a cell", () => {
  it.each([
    ["1,012", { kind: "known", value: 1012 }],
    ["１２", { kind: "known", value: 12 }],
    ["3.2万", { kind: "known", value: 32_000 }],
    ["9.3%", { kind: "known", value: 0.093 }],
    ["0", { kind: "known", value: 0 }],
    [undefined, { kind: "missing" }],
    ["-", { kind: "missing" }],
    ["..", { kind: "missing" }],
    [-9, { kind: "missing" }],
    ["†", { kind: "notApplicable" }],
    ["<5", { kind: "suppressed", most: 4 }],
    ["x", { kind: "suppressed" }],
    ["*", { kind: "suppressed" }],
    ["twelve", { kind: "wrong", found: "twelve" }],
  ] as const)("%s", (cell, count) => {
    expect(readCount(cell)).toEqual(count);
  });
});
