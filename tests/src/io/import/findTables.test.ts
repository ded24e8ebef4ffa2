import { describe, expect, it } from "vitest";
import { tablesOf } from "./aFile";

describe("tables of a sheet", () => {
  it("joins a heading of two lines under a title, and sets totals and notes aside", async () => {
    const [table] = await tablesOf("06-two-row-header.xls");

    expect(table.title).toContain("2024年秋季");
    expect(table.columns.map(({ heads }) => heads.join("/")).slice(0, 5)).toEqual([
      "序号",
      "学校名称",
      "所在乡镇",
      "一年级/班数",
      "一年级/人数",
    ]);
    expect(table.rows.map(({ row }) => row)).toEqual([4, 5, 7, 8, 9, 11, 12]);
    expect(table.aside.map(({ why }) => why)).toEqual(["total", "total", "total", "total", "note", "note"]);
  });

  it("reads the same out of a text table, where nothing says what is merged", async () => {
    const [table] = await tablesOf(
      "two.csv",
      "某县学校表,,,,,\n学校名称,乡镇,一年级,,二年级,\n,,班数,人数,班数,人数\n县一小,城关镇,4,188,4,181\n合计,,4,188,4,181\n",
    );

    expect(table.columns.map(({ heads }) => heads.join("/"))).toEqual([
      "学校名称",
      "乡镇",
      "一年级/班数",
      "一年级/人数",
      "二年级/班数",
      "二年级/人数",
    ]);
    expect(table.rows).toHaveLength(1);
    expect(table.aside).toEqual([{ row: 5, why: "total", text: "合计 4 188 4 181" }]);
  });

  it("finds two tables on one sheet", async () => {
    const tables = await tablesOf("two.csv", "学校,学生数\n县一小,20\n\n村,常住人口,备注\n马家沟,300,\n");

    expect(tables.map(({ rows }) => rows.length)).toEqual([1, 1]);
    expect(tables[1].rows[0]).toEqual({ row: 5, cells: ["马家沟", "300", undefined] });
  });
});
