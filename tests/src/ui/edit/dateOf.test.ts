import { expect, it } from "vitest";
import { dateOf } from "../../../../src/ui/edit/DateField";

it("reads a day however it is written, and no day that the calendar lacks", () => {
  for (const typed of ["2024-05-01", "2024/5/1", "2024年5月1日", " 2024.05.01 "])
    expect(dateOf(typed), typed).toBe("2024-05-01");
  expect(dateOf("")).toBe("");
  for (const typed of ["2024-02-30", "2023-02-29", "1999-01-01", "2024-13-01", "2024-05", "May 1"])
    expect(dateOf(typed), typed).toBeUndefined();
});
