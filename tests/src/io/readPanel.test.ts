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
