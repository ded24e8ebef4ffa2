import { expect, it } from "vitest";
import { readPanel } from "../../../src/io/readPanel";
import { totalOf } from "../../../src/model/forecast/rolls";

it("reads a long table of rolls, in any order of rows and columns", () => {
  const text = "year,school,pupils,grade\n2021,B,30,1\n2020,A,10,1\n2021,A,12,2\n2020,A,8,2\n";

  const read = readPanel(text);

  if ("faults" in read) throw new Error("it was refused");
  const { rolls } = read;
  expect(rolls).toMatchObject({ firstYear: 2020, years: 2, grades: 2, districts: 1 });
  expect(rolls.schools.map(({ id }) => id)).toEqual(["A", "B"]);
  expect(rolls.schools.map((school) => [totalOf(school, 0), totalOf(school, 1)])).toEqual([
    [18, 12],
    [0, 30],
  ]);
});

it("parts schools by district where there is such a column", () => {
  const read = readPanel("school,year,grade,pupils,district\nA,2020,0,5,north\nB,2020,0,5,south\n");

  expect(read).toMatchObject({ rolls: { districts: 2, schools: [{ district: 0 }, { district: 1 }] } });
});

it("names the lines that are no figures, and the head that lacks a column", () => {
  expect(readPanel("school,year,grade,pupils\nA,2020,1,many\nA,2020,1,\n")).toEqual({
    faults: [
      { line: 2, found: "A,2020,1,many" },
      { line: 3, found: "A,2020,1," },
    ],
  });
  expect(readPanel("school,year,pupils\nA,2020,5\n")).toEqual({
    faults: [{ line: 1, found: "school,year,pupils" }],
  });
});

it("reads grades K and PK and years of two parts, and fills a year that nobody wrote down", () => {
  const read = readPanel(
    "school,year,grade,pupils\nA,2018-19,PK,4\nA,2018-19,K,20\nA,2020-21,K,30\nA,2020-21,PK,8\n",
  );

  if ("faults" in read) throw new Error("it was refused");
  expect(read.rolls).toMatchObject({ firstYear: 2018, years: 3, grades: 2 });
  expect(read.rolls.schools[0].pupils).toEqual([
    [4, 6, 8],
    [20, 25, 30],
  ]);
});

it("takes a school without rolls for more than two years as closed, and one that is written as empty", () => {
  const read = readPanel(
    "school,year,grade,pupils\nA,2000,1,9\nA,2004,1,9\nB,2000,1,9\nB,2001,1,0\nB,2002,1,9\n",
  );

  if ("faults" in read) throw new Error("it was refused");
  expect(read.rolls.schools.map(({ pupils }) => pupils[0])).toEqual([
    [9, 0, 0, 0, 9],
    [9, 0, 9, 0, 0],
  ]);
});
