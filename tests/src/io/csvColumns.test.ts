import { expect, it } from "vitest";
import { causeRows } from "../../../src/io/causeRows";
import { checkNames } from "../../../src/io/checkNames";
import { csvColumns } from "../../../src/io/csvColumns";
import { resultsCsv } from "../../../src/io/resultsFiles";
import { staffFile, staffMovesFile } from "../../../src/io/staffRows";
import { planStaff } from "../../../workers/engine/staffing/planStaff";
import { smallCity, smallRun } from "../../builders/smallCity";

it("has a line in both languages for every column of every CSV file of the plan", () => {
  const { plan } = smallCity().city;
  const results = smallRun("plan-2021-2025", 5);
  const staff = planStaff(results);
  const limit = [{ year: 2022, limitYuan: 1 }];
  const files = [
    ...resultsCsv(
      results,
      plan,
      { budget: limit, reported: [] },
      {
        causes: causeRows,
        checkNames,
        staff: () => staffFile(results, staff),
        staffMoves: () => staffMovesFile(results, staff),
      },
    ),
  ].filter((file) => file !== undefined);

  const columns = csvColumns(files);

  expect(columns.length).toBeGreaterThan(100);
  expect(columns.filter(({ zh, en }) => !zh || !en)).toEqual([]);
  expect(columns).toContainEqual({
    file: "rows.csv",
    column: "overStandard",
    zh: "各年级超出所得教室（基准年为所编的班）× 标准班额的学生；不等于超本校学位。",
    en: "Pupils of a grade above its own rooms × standard (base year: above its classes); not those above own seats.",
  });
});
