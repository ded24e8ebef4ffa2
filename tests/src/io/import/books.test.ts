import { read, utils } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { TEMPLATES, type TemplateId } from "../../../../src/i18n/words/templateWords";
import { issueBookIn } from "../../../../src/io/import/books/issueBookIn";
import { templateBook } from "../../../../src/io/import/books/templateBook";
import { importCity, importTables, readTables } from "../../../../src/io/import/importCity";
import { defaults, source } from "./defaults";

const rowsOf = (bytes: Uint8Array, sheet: number) => {
  const { SheetNames, Sheets } = read(bytes, { type: "array" });
  return utils.sheet_to_json<unknown[]>(Sheets[SheetNames[sheet]], { header: 1 });
};
const IDS = Object.keys(TEMPLATES) as readonly TemplateId[];
const cases = (["zh", "en"] as const).flatMap((language) => IDS.map((id) => [id, language] as const));

describe("a blank table", () => {
  it.each(cases)(
    "of %s (%s) has only headings that the import knows, and no row that counts",
    async (id, language) => {
      const bytes = templateBook(id, "2024", language);
      const filled = { name: "t.xlsx", bytes };
      const { tables } = await importCity([filled], {}, defaults);

      expect(rowsOf(bytes, 0)).toHaveLength(2);
      expect(tables).toEqual([]);
    },
  );

  it.each(cases)("of %s (%s), once filled in, is taken without a question", async (id, language) => {
    const columns = TEMPLATES[id];
    const cells = columns.map(({ example }) => example[language].replace(/^(示例|Example)[:：]\s*/, ""));
    const made = utils.book_new();
    const lines = [
      columns.map(({ head }) => head[language]),
      columns.map(({ example }) => example[language]),
      cells,
    ];
    utils.book_append_sheet(made, utils.aoa_to_sheet(lines), "t");
    const { write } = await import("@e965/xlsx");
    const bytes = new Uint8Array(write(made, { type: "buffer", bookType: "xlsx" }));
    const { tables, groups } = await importCity([{ name: "t.xlsx", bytes }], {}, defaults);

    expect(tables.map(({ recipe }) => recipe.fields)).toEqual([columns.map(({ field }) => field)]);
    const asked = groups.filter(({ severity, rule }) => severity !== "note" && rule !== "noSchools");
    expect(asked.map(({ rule }) => rule)).toEqual(id === "rolls" ? ["pointMissing"] : []);
  });
});

describe("the list of what was found", () => {
  it("names file, sheet, row, column, what stands there and what is wanted, and holds the table beside it", async () => {
    const files = await readTables([
      source("s.csv", "学校名称,年份,学生数\n甲小学,2024,12\n乙小学,2024,很多\n"),
    ]);
    const { findings } = await importTables(files, {}, defaults);
    const bytes = issueBookIn("en", findings, files.tables);
    const line = rowsOf(bytes, 0).find((row) => row.includes("很多"));

    expect(line).toEqual(
      [
        "s.csv",
        3,
        "C",
        "很多",
        "a number, or nothing where there is none",
        "no number, taken for missing",
      ].toSpliced(1, 0, undefined as unknown as string),
    );
    expect(rowsOf(bytes, 1).at(-1)).toEqual([3, "乙小学", "2024", "很多"]);
  });
});
