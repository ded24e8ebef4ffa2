import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { createI18n } from "../../../src/i18n/createI18n";
import { sourceColumnWords } from "../../../src/i18n/words/sourceColumnWords";
import { dataColumn } from "../../../src/io/dataColumn";

const { provenance } = JSON.parse(readFileSync("data/zhongwei/dataset.json", "utf8"));

it("calls every column of the shipped city by a word, and an unknown one as the file does", () => {
  const columns = (provenance as { column: string }[]).flatMap(({ column }) => column.split(","));

  for (const column of columns)
    expect(Object.keys(sourceColumnWords.zh), column).toContain(column.trim().replaceAll(".", "/"));
  expect(dataColumn("offers.rooms,offers.beds", createI18n("zh"))).toBe("教室、床位");
  expect(dataColumn("lng,new column", createI18n("en"))).toBe("longitude, new column");
});
