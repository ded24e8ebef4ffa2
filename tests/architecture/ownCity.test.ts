import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const { name, counties } = JSON.parse(readFileSync("data/zhongwei/dataset.json", "utf8"));
const names = [{ name }, ...counties].flatMap((place: { name: { zh: string; en: string } }) => [
  place.name.zh.replace(/[市区县]?(（.*）)?$/, ""),
  place.name.en.replace(/ \(.*\)$/, ""),
]);

/** The city that ships, its counties, the years and the size of its plan, its class sizes, and the money unit of its tables. */
const OWN = new RegExp(`${names.join("|")}|\\b20(21|25|35)\\b|(eleven|11) targets|十一项|\\b45/50\\b`, "i");
const MONEY = /万元/;

const all = ["src", "workers"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file)),
);
/** Columns as the tables of any city may call them, those of the one that ships among them. */
const NAMES_OF_COLUMNS = "src/i18n/words/sourceColumnWords.ts";
const sources = all.filter((file) => file !== NAMES_OF_COLUMNS);
const isWords = (file: string) => file.startsWith("src/i18n/");

describe("the program knows no city of its own", () => {
  it("would notice the name of the city, a county and a year of the plan", () => {
    for (const planted of [
      '"data/zhongwei/x.json"',
      "// as in Haiyuan",
      "year === 2025",
      '"海原"',
      "Over 45/50",
    ])
      expect(planted).toMatch(OWN);
  });

  it.each(sources)("%s", (file) => {
    const text = readFileSync(file, "utf8");

    expect(OWN.exec(text)?.[0]).toBeUndefined();
    if (!isWords(file)) expect(text).not.toMatch(MONEY);
  });
});
