import type { ListedSchool } from "../../model/readers/schoolList";
import type { SchoolColumn } from "./useSchoolColumns";

/** Rows as a spreadsheet takes them from the clipboard: tabs between cells, a header first, figures unrounded by words. */
export function schoolsAsText(columns: readonly SchoolColumn[], schools: readonly ListedSchool[]): string {
  const cell = (value: string | number | undefined) =>
    typeof value === "number"
      ? String(Math.round(value * 1000) / 1000)
      : (value ?? "").replace(/[\t\r\n]+/g, " ");
  return [
    columns.map(({ header }) => header),
    ...schools.map((school) => columns.map((column) => cell(column.value(school)))),
  ]
    .map((row) => row.join("\t"))
    .join("\n");
}
